"""The rules of the family ``wiki/``: markup and page parts of the wiki that came along."""

from reviewer.lint.model import Rule
from reviewer.rules.wiki import (
    backlink,
    citation_mark,
    edit_link,
    file_param,
    inline_notice,
    interwiki,
    language_variant,
    link_bracket,
    list_markup,
    magic_word,
    maintenance_category,
    namespace,
    page_chrome,
    quote_ticks,
    table_markup,
    tag_remnant,
    template,
    variant_names,
)

RULES: tuple[Rule, ...] = (
    edit_link.RULE,
    page_chrome.RULE,
    template.RULE,
    link_bracket.RULE,
    file_param.RULE,
    namespace.RULE,
    interwiki.RULE,
    magic_word.RULE,
    table_markup.RULE,
    list_markup.RULE,
    quote_ticks.RULE,
    citation_mark.RULE,
    inline_notice.RULE,
    backlink.RULE,
    tag_remnant.RULE,
    language_variant.RULE,
    variant_names.RULE,
    maintenance_category.RULE,
)
