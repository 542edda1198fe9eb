"""Prints the manual page of kcc-analyze, as mdoc: what the program says of its own command line, put into kcc-analyze.1.in.

usage: make.py PROGRAM CHANGELOG

Its date is that of the version in the changelog, so that it is the same whenever it is made.
"""

import datetime
import json
import pathlib
import re
import subprocess
import sys
import textwrap

# What each command has, which is described once.
COMMON = ("version", "help")

# So many values of an option stand beside it; more stand below it.
FEW = 3


def text(words):
    """`words` as one line that roff takes as it is."""
    words = words.replace("\\", "\\e").replace("-", "\\-").replace("\n", " ")
    return "\\&" + words if words[:1] in (".", "'") else words


def prose(words):
    """Sentences as lines that roff takes as they are: each begins a line of its own, since roff sets what lies between them."""
    lines = []
    for sentence in re.split(r"(?<=[.:;]) +(?=[A-Z])", words.replace("\n", " ")):
        lines += textwrap.wrap(sentence, 72, break_long_words=False, break_on_hyphens=False)
    return [text(line) for line in lines]


def option_names(argument):
    """The names of an option as they are typed, the long one first."""
    names = sorted(argument["names"], key=lambda name: name["kind"] != "long")
    return [("-" if name["kind"] == "short" else "--") + name["name"] for name in names]


def flag(name):
    """The name of an option, marked up."""
    return "Fl " + text(name[1:])


def value(argument):
    """The placeholder of what an option is given, marked up; nothing for a flag."""
    if argument["kind"] != "option":
        return ""
    if 0 < len(argument.get("allValues", [])) <= FEW:
        return " " + " | ".join("Cm " + text(word) for word in argument["allValues"])
    return " Ar " + text(argument["valueName"].replace(" ", "-"))


def synopsis(command, is_default):
    """How a command is called."""
    lines = [".Nm"]
    lines.append(".Op Ic " + command["commandName"] if is_default else ".Ic " + command["commandName"])
    for argument in own(command):
        if argument["kind"] == "positional":
            lines.append(f".{'Op ' if argument.get('isOptional') else ''}Ar {argument['valueName']} ...")
    for argument in own(command):
        if argument["kind"] != "positional":
            dots = " ..." if argument["isRepeating"] else ""
            lines.append(f".Op {flag(option_names(argument)[0])}{value(argument)}{dots}")
    return lines


def own(command):
    """What a command takes, but for what every command does."""
    return [a for a in command.get("arguments", []) if a["shouldDisplay"] and a["valueName"] not in COMMON]


def described(arguments):
    """A list of arguments with what each is for."""
    lines = [".Bl -tag -width Ds"]
    for argument in arguments:
        if argument["kind"] == "positional":
            lines.append(f".It Ar {argument['valueName']} ...")
        else:
            names = " , ".join(flag(name) for name in option_names(argument))
            lines.append(f".It {names}{value(argument)}")
        lines += prose(argument["abstract"]) + prose(argument.get("discussion", ""))
        if len(argument.get("allValues", [])) > FEW:
            lines += prose("One of " + ", ".join(argument["allValues"]) + ".")
        if "defaultValue" in argument:
            lines += prose(f"Default: {argument['defaultValue']}.")
    return lines + [".El"]


def parts(command):
    """The paragraphs of what a command says of itself, and its examples: what is typed, and what that does."""
    words, _, examples = command.get("discussion", "").partition("EXAMPLES:\n")
    return [p for p in words.strip().split("\n\n") if p], re.findall(r"^  (\S.*)\n {6}(.*)$", examples, re.MULTILINE)


def page(template, root, version, date):
    """The page, of the command line that `root` describes."""
    commands = [c for c in root["subcommands"] if c["commandName"] != "help"]
    used, sections, examples = [], [], parts(root)[1]
    for command in commands:
        used += synopsis(command, command["commandName"] == root["defaultSubcommand"])
        paragraphs, more = parts(command)
        sections += [f".Ss {command['commandName']}", *prose(command["abstract"])]
        for paragraph in paragraphs:
            sections += [".Pp", *prose(paragraph)]
        sections += described(own(command))
        examples += more
    shown = []
    for typed, meaning in examples:
        shown += [".Pp", *prose(meaning), ".Dl " + text(typed)]
    common = [a for a in root["arguments"] if a["valueName"] in COMMON]
    filled = {
        "DATE": f"{date:%B} {date.day}, {date.year}", "VERSION": version, "SYNOPSIS": "\n".join(used),
        "COMMANDS": "\n".join(sections), "COMMON": "\n".join(described(common)), "EXAMPLES": "\n".join(shown[1:]),
    }
    return re.sub("@([A-Z]+)@", lambda match: filled[match[1]], template)


def main(program, changelog):
    def said(argument):
        return subprocess.run([program, argument], check=True, stdout=subprocess.PIPE, encoding="utf-8").stdout

    version = said("--version").split()[0]
    heading = re.search(rf"^## \[{re.escape(version)}\] - (.*)$", pathlib.Path(changelog).read_text("utf-8"), re.MULTILINE)
    if heading is None:
        sys.exit(f"{changelog}: has no heading of version {version}")
    template = pathlib.Path(__file__).with_name("kcc-analyze.1.in").read_text("utf-8")
    root = json.loads(said("--experimental-dump-help"))["command"]
    sys.stdout.write(page(template, root, version, datetime.date.fromisoformat(heading[1])))


if __name__ == "__main__":
    main(*sys.argv[1:])
