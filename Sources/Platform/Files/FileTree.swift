import CLinux
import Glibc

/// The tree of all folders: what is made, moved and looked up in it by path.
public enum FileTree {
    /// Makes the folder at `path`, with the permissions that the umask leaves.
    ///
    /// - Throws: ``SystemError`` where it cannot be made, or something stands there.
    public static func makeFolder(_ path: String) throws(SystemError) {
        _ = try SystemCall.result { mkdir(path, 0o777) }
    }

    /// Removes the folder at `path` where it is empty; otherwise it stays.
    public static func removeEmptyFolder(_ path: String) { rmdir(path) }

    /// Makes sure that files can be made and moved in the folder at `path`.
    ///
    /// - Throws: ``SystemError`` where they cannot.
    public static func requireWritable(_ path: String) throws(SystemError) {
        _ = try SystemCall.result { access(path, W_OK | X_OK) }
    }

    /// The path from the root to what `path` leads to, without links and dots.
    ///
    /// - Throws: ``SystemError`` where it leads to nothing.
    public static func resolve(_ path: String) throws(SystemError) -> String {
        var resolved: UnsafeMutablePointer<CChar>?
        _ = try SystemCall.result {
            resolved = realpath(path, nil)
            return resolved == nil ? -1 : 0
        }
        guard let resolved else { throw .nothingThere }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// Lets what stands at two paths swap, in one step.
    ///
    /// - Throws: ``SystemError``; ``SystemError/isUnsupported`` where the file system has no such step.
    public static func exchange(_ first: String, _ second: String) throws(SystemError) {
        _ = try SystemCall.result { renameat2(AT_FDCWD, first, AT_FDCWD, second, CUnsignedInt(RENAME_EXCHANGE)) }
    }

    /// Moves what stands at `old` to the path `new`, at which nothing stands.
    ///
    /// - Throws: ``SystemError`` where it cannot be moved, or something stands there.
    public static func move(_ old: String, toFreePath new: String) throws(SystemError) {
        do throws(SystemError) {
            _ = try SystemCall.result { renameat2(AT_FDCWD, old, AT_FDCWD, new, CUnsignedInt(RENAME_NOREPLACE)) }
        } catch {
            guard error.isUnsupported else { throw error }
            // At worst this replaces an empty folder that came there in the meantime.
            _ = try SystemCall.result { rename(old, new) }
        }
    }
}
