"""The rules of the standard publiccode.yml, version 0.7, for a file in the root of a repository.

Stricter than the standard in that keys that it calls deprecated are refused; weaker in that a country and a language are checked
for their form alone, and nothing is asked of the network.
"""

import re
from datetime import date
from functools import cache
from pathlib import Path
from typing import Callable
from urllib.parse import urlsplit

import yaml
from license_expression import ExpressionError, ExpressionParseError, get_spdx_licensing

#: What is wrong with a value, which stands at a path such as `legal.license`.
Rule = Callable[[object, str], list[str]]

VERSIONS = ("0", "0.2", "0.3", "0.4", "0.5", "0.7")
STATUSES = ("concept", "development", "beta", "stable", "obsolete")
TYPES = (
    "standalone/mobile", "standalone/iot", "standalone/desktop", "standalone/web", "standalone/backend", "standalone/other",
    "addon", "library", "configurationFiles",
)
MAINTENANCE = ("internal", "contract", "community", "none")
SCOPES = (
    "agriculture", "culture", "defence", "education", "emergency-services", "employment", "energy", "environment",
    "finance-and-economic-development", "foreign-affairs", "government", "healthcare", "infrastructures", "justice",
    "local-authorities", "manufacturing", "research", "science-and-technology", "security", "society", "sport", "tourism",
    "transportation", "welfare",
)
CATEGORIES = tuple("""
    accounting agile-project-management applicant-tracking application-development appointment-scheduling backup
    billing-and-invoicing blog budgeting business-intelligence business-process-management cad call-center-management
    cloud-management collaboration communications compliance-management contact-management content-management crm
    customer-service-and-support data-analytics data-collection data-visualization design design-system
    digital-asset-management digital-citizenship document-management donor-management e-commerce e-signature
    educational-content email-management email-marketing employee-management enterprise-project-management
    enterprise-social-networking erp event-management facility-management feedback-and-reviews-management
    financial-reporting fleet-management fundraising gamification geographic-information-systems grant-management
    graphic-design help-desk hr ide identity-management instant-messaging integrated-library-system inventory-management
    it-asset-management it-development it-management it-security it-service-management knowledge-management
    learning-management-system marketing mind-mapping mobile-marketing mobile-payment network-management office
    online-booking online-community payment-gateway payroll predictive-analysis procurement productivity-suite
    project-collaboration project-management property-management real-estate-management regulations-and-directives
    remote-support resource-management sales-management seo service-desk social-media-management survey
    talent-management task-management taxes-management test-management time-management time-tracking translation
    video-conferencing video-editing visitor-management voip warehouse-management web-collaboration web-conferencing
    website-builder whistleblowing workflow-management other
""".split())
ALIASES = ("gdpr", "eidas", "nis2", "cra", "spid", "cie", "anpr", "pagopa", "io")
DEPRECATED = {
    "monochromeLogo", "inputTypes", "outputTypes", "IT", "it", "legal.repoOwner", "legal.authorsFile", "genericName",
}
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\d{3}))?(-([A-Za-z0-9]{5,8}|\d[A-Za-z0-9]{3}))*")
MAIL = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")


class Loader(yaml.SafeLoader):
    """YAML as its version 1.2 has it where that matters here: `no` and a day are texts, and a key stands once."""

    def construct_mapping(self, node, deep=False):
        keys = [self.construct_object(key, deep=True) for key, _ in node.value]
        for key in keys:
            if keys.count(key) > 1:
                raise yaml.constructor.ConstructorError(None, None, f"{key} stands twice", node.start_mark)
        return super().construct_mapping(node, deep)


Loader.yaml_implicit_resolvers = {
    first: [(tag, form) for tag, form in resolvers if not tag.endswith((":bool", ":timestamp"))]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("true|True|TRUE|false|False|FALSE"), list("tTfF"))


def text(least: int = 1, most: int | None = None, form: Callable[[str], str | None] | None = None) -> Rule:
    """A text of so many characters, of which `form` says what is wrong with it."""

    def problems(value: object, path: str) -> list[str]:
        if not isinstance(value, str):
            return [f"{path}: is no text"]
        if len(value.strip()) < least:
            return [f"{path}: has fewer than {least} characters"]
        if most is not None and len(value.strip()) > most:
            return [f"{path}: has more than {most} characters"]
        wrong = form(value) if form is not None else None
        return [f"{path}: {wrong}"] if wrong else []

    return problems


def word(allowed: tuple[str, ...]) -> Rule:
    """One of a closed list of words."""
    return text(form=lambda value: None if value in allowed else f"«{value}» is none of the words of the standard")


def flag(value: object, path: str) -> list[str]:
    return [] if isinstance(value, bool) else [f"{path}: is neither true nor false"]


def listing(item: Rule, least: int = 0) -> Rule:
    """A list of at least so many items."""

    def problems(value: object, path: str) -> list[str]:
        if not isinstance(value, list):
            return [f"{path}: is no list"]
        found = [f"{path}: has fewer than {least} items"] if len(value) < least else []
        return found + [wrong for index, each in enumerate(value) for wrong in item(each, f"{path}[{index}]")]

    return problems


def mapping(keys: dict[str, Rule], required: str = "") -> Rule:
    """A mapping of these keys, of which those are required whose names stand in `required`."""

    def problems(value: object, path: str) -> list[str]:
        prefix = f"{path}." if path else ""
        if not isinstance(value, dict):
            return [f"{path or 'the file'}: is no mapping"]
        found = [f"{prefix}{key}: is missing" for key in required.split() if key not in value]
        for key, each in value.items():
            if key in keys:
                found += keys[key](each, f"{prefix}{key}")
            elif key in DEPRECATED or f"{prefix}{key}" in DEPRECATED:
                found.append(f"{prefix}{key}: is deprecated")
            else:
                found.append(f"{prefix}{key}: is no key of the standard")
        return found

    return problems


def languages(item: Rule) -> Rule:
    """A mapping of at least one language to what stands there in it."""

    def problems(value: object, path: str) -> list[str]:
        if not isinstance(value, dict) or not value:
            return [f"{path}: has no language"]
        found = [f"{path}.{tag}: {wrong}" for tag in value for wrong in [wrong_language(str(tag))] if wrong]
        found += [wrong for tag, each in value.items() for wrong in item(each, f"{path}.{tag}")]
        if not any(isinstance(each, dict) and each.get("features") for each in value.values()):
            found.append(f"{path}: features are missing in every language")
        return found

    return problems


def one_or_more(item: Rule) -> Rule:
    return lambda value, path: (listing(item, 1) if isinstance(value, list) else item)(value, path)


def wrong_language(value: str) -> str | None:
    return None if LANGUAGE.fullmatch(value) else f"«{value}» is no language tag"


def wrong_country(value: str) -> str | None:
    return None if re.fullmatch("[A-Z]{2}", value) else f"«{value}» is no country code of two capitals"


def wrong_mail(value: str) -> str | None:
    return None if MAIL.fullmatch(value) else f"«{value}» is no e-mail address"


def wrong_day(value: str) -> str | None:
    try:
        return None if date.fromisoformat(value).isoformat() == value else f"«{value}» is no day YYYY-MM-DD"
    except ValueError:
        return f"«{value}» is no day YYYY-MM-DD"


def wrong_address(value: str, schemes: tuple[str, ...] | None = None) -> str | None:
    """What is wrong with the address of a page, or of whatever else where `schemes` is None."""
    try:
        parts = urlsplit(value)
        host = parts.hostname or ""
        _ = parts.port
    except ValueError:
        return f"«{value}» is no URL"
    if re.search(r"[\s\x00-\x1f<>\"]", value) or not re.fullmatch(r"[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+", host):
        return f"«{value}» is no URL"
    return None if parts.scheme and parts.scheme in (schemes or (parts.scheme,)) else f"«{value}» is no URL"


def wrong_page(value: str) -> str | None:
    return wrong_address(value, ("https", "http"))


def wrong_uri(value: str) -> str | None:
    if re.fullmatch(r"urn:[A-Za-z0-9][A-Za-z0-9-]{1,31}:[^\s<>\"]+", value):
        return None
    return wrong_address(value) and f"«{value}» is no URI"


def wrong_support(value: str) -> str | None:
    if value.startswith("alias:"):
        return None if value.removeprefix("alias:") in ALIASES else f"«{value}» is no alias of the standard"
    return wrong_uri(value)


@cache
def licensing():
    return get_spdx_licensing()


def wrong_license(value: str) -> str | None:
    """What is wrong with an SPDX expression: its form, or an id that is not, or not any more, on the list."""
    try:
        parsed = licensing().parse(value, validate=True, strict=True)
    except (ExpressionError, ExpressionParseError):
        return f"«{value}» is no SPDX expression"
    if parsed is None or "LicenseRef" in value:
        return f"«{value}» names no licence of the SPDX list"
    written = parsed.render()
    return None if written == value else f"«{value}» is written {written} in the SPDX list"


def picture(root: Path) -> Callable[[str], str | None]:
    """A picture in the repository, by its path from the root."""

    def wrong(value: str) -> str | None:
        path = Path(value)
        if path.suffix.lower() not in (".png", ".jpg", ".jpeg"):
            return f"«{value}» is neither PNG nor JPG"
        if path.is_absolute() or ".." in path.parts or not (root / path).is_file():
            return f"«{value}» is no file of the repository"
        return None

    return wrong


ADDRESS = text(form=wrong_address)
PAGE = text(form=wrong_page)
DEPENDENCY = mapping(
    {"name": text(), "versionMin": text(), "versionMax": text(), "version": text(), "optional": flag}, "name")
ORGANISATION = mapping({"name": text(), "uri": text(form=wrong_uri)}, "uri")
CONTACT = mapping({"name": text(), "email": text(form=wrong_mail), "phone": text(), "affiliation": text()}, "name")
CONTRACTOR = mapping(
    {"name": text(), "until": text(form=wrong_day), "email": text(form=wrong_mail), "website": PAGE}, "name until")


def maintenance(value: object, path: str) -> list[str]:
    """Who maintains it: a contract names its contractors, and people are named where there are any."""
    found = mapping(
        {"type": word(MAINTENANCE), "contractors": listing(CONTRACTOR), "contacts": listing(CONTACT)}, "type")(value, path)
    if not isinstance(value, dict):
        return found
    kind = value.get("type")
    if kind == "contract" and not value.get("contractors"):
        found.append(f"{path}.contractors: is missing")
    if kind != "contract" and "contractors" in value:
        found.append(f"{path}.contractors: only a contract has them")
    if kind in ("internal", "community") and not value.get("contacts"):
        found.append(f"{path}.contacts: is missing")
    return found


def document(root: Path) -> Rule:
    """The whole of a file in the repository at `root`."""
    description = mapping({
        "localisedName": text(), "shortDescription": text(most=150), "longDescription": text(150, 10_000),
        "documentation": PAGE, "apiDocumentation": PAGE, "features": listing(text(), 1),
        "screenshots": listing(text(form=picture(root))), "videos": listing(PAGE), "awards": listing(text()),
    }, "shortDescription longDescription")
    return mapping({
        "publiccodeYmlVersion": word(VERSIONS), "name": text(), "applicationSuite": text(), "url": ADDRESS,
        "landingURL": PAGE, "isBasedOn": one_or_more(ADDRESS), "softwareVersion": text(), "releaseDate": text(form=wrong_day),
        "logo": text(form=picture(root)), "organisation": ORGANISATION, "platforms": listing(text(), 1),
        "categories": listing(word(CATEGORIES)), "usedBy": listing(text()), "fundedBy": listing(ORGANISATION),
        "roadmap": PAGE, "developmentStatus": word(STATUSES), "softwareType": word(TYPES),
        "supports": listing(mapping({"id": text(form=wrong_support)}, "id")),
        "intendedAudience": mapping({
            "scope": listing(word(SCOPES)), "countries": listing(text(form=wrong_country)),
            "unsupportedCountries": listing(text(form=wrong_country)),
        }),
        "description": languages(description),
        "legal": mapping({"license": text(form=wrong_license), "mainCopyrightOwner": text()}, "license"),
        "maintenance": maintenance,
        "localisation": mapping(
            {"localisationReady": flag, "availableLanguages": listing(text(form=wrong_language), 1)},
            "localisationReady availableLanguages"),
        "dependsOn": mapping({kind: listing(DEPENDENCY) for kind in ("open", "proprietary", "hardware")}),
    }, "publiccodeYmlVersion name url platforms developmentStatus softwareType description legal maintenance localisation")


def problems(content: bytes, root: Path) -> list[str]:
    """What is wrong with the bytes of a `publiccode.yml` in the repository at `root`."""
    try:
        read = yaml.load(content.decode("utf-8"), Loader)
    except UnicodeDecodeError:
        return ["the file: is not UTF-8"]
    except yaml.YAMLError as error:
        return [f"the file: is no YAML ({str(error).splitlines()[0]})"]
    return document(root)(read, "")
