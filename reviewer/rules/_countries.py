"""Names of states, of today and of the wars that infoboxes tell of, and finding where two meet.

In English, because only that edition writes infoboxes whose countries run together. A name that is
part of another (`Germany` in `Nazi Germany`) counts as the longer one.
"""

import re
from functools import cache

_NAMES = (
    "Afghanistan|Albania|Algeria|Angola|Argentina|Armenia|Australia|Austria|Austria-Hungary|"
    "Azerbaijan|Bangladesh|Belarus|Belgium|Bolivia|Bosnia and Herzegovina|Brazil|British Empire|"
    "British India|British Raj|Bulgaria|Burma|Cambodia|Cameroon|Canada|Chad|Chile|China|"
    "Confederate States|Colombia|Congo|Croatia|Cuba|Cyprus|Czech Republic|Czechoslovakia|Denmark|"
    "East Germany|Ecuador|Egypt|El Salvador|Empire of Japan|England|Eritrea|Estonia|Ethiopia|"
    "Finland|France|Free City of Danzig|Free France|French Third Republic|Georgia|German Empire|"
    "German Reich|Germany|Ghana|Greece|Guatemala|Haiti|Honduras|Hungary|Iceland|India|Indonesia|"
    "Iran|Iraq|Ireland|Israel|Italian Social Republic|Italy|Japan|Jordan|Kazakhstan|Kenya|"
    "Kingdom of Bulgaria|Kingdom of Greece|Kingdom of Hungary|Kingdom of Italy|"
    "Kingdom of Romania|Kingdom of Yugoslavia|Kuwait|Latvia|Lebanon|Libya|Lithuania|Luxembourg|"
    "Malaysia|Manchukuo|Mexico|Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Nazi Germany|Nepal|"
    "Netherlands|New Zealand|Nicaragua|Niger|Nigeria|North Korea|North Macedonia|North Vietnam|"
    "Norway|Ottoman Empire|Pakistan|Palestine|Panama|Papua New Guinea|Paraguay|Peru|Philippines|"
    "Poland|Portugal|Prussia|Qatar|Republic of China|Romania|Russia|Russian Empire|Rwanda|"
    "Saudi Arabia|Scotland|Second Polish Republic|Senegal|Serbia|Slovakia|Slovenia|Somalia|"
    "South Africa|South Korea|South Vietnam|Soviet Russia|Soviet Union|Spain|Sri Lanka|Sudan|"
    "Sweden|Switzerland|Syria|Taiwan|Tanzania|Thailand|Tunisia|Turkey|Uganda|Ukraine|"
    "United Arab Emirates|United Kingdom|United Nations|United States|Uruguay|Venezuela|"
    "Vichy France|Vietnam|Wales|West Germany|Yemen|Yugoslavia|Zimbabwe"
)


@cache
def _one_name() -> re.Pattern[str]:
    # The longest first, so that a name is not taken for its own beginning.
    names = "|".join(map(re.escape, sorted(_NAMES.split("|"), key=len, reverse=True)))
    return re.compile(rf"(?:{names})(?: +|$)")


def countries_in(text: str) -> list[str]:
    """The states that a text consists of; none if it has any other word."""
    names: list[str] = []
    place = 0
    while place < len(text):
        found = _one_name().match(text, place)
        if found is None:
            return []
        names.append(found.group().rstrip())
        place = found.end()
    return names
