"""A typical article, for helpers to practise on before anybody waits for them.

Much of checking and rendering is imported, compiled and cached at first use. If the nursery has
used it, every helper forked from it finds that done, in shared memory.
"""

SAMPLE = """\
---
subject: Lake Sample
shortDescription: 'Lake in the hills of Sample'
description: >-
  Lake Sample is a lake in the hills, known for its clear water.
author: The editors
pubDate: 2024-03-05
img: ../images/lake-sample.jpg
tags:
  - Lakes of Sample
  - "{{Infobox | name = Lake | area = 12 km\u00c2\u00b2}}"
place: [Sample, Hills]
---

# Lake Sample

![Lake Sample](../images/lake-sample.jpg "The lake") *Lake Sample in 1903*

**Lake Sample** ([Samplish](/samplish): *Sampl\u00c3\u00a9*; ) is a lake in the the hills,
12 km\u00c2\u00b2 large \u00e2\u20ac\u201c it\u00e2\u20ac\u2122s known for clear water.[1][edit]
It na\ufffdvely feeds <b>two</b> mills &nbsp; , as [object Object] says [citation needed] ..

## History

According to `undefined` (NaN, 1903), [it](https://example.org/a_(b)) <span class="x">is</span>.<br>

* One item
* One item

1. First
2) Second

| Year | Height |
| --- | ---: |
| 1903 | 12.5&nbsp;m |

> A quotation, [2] by [[Someone|someone]] {{cite web}} of https://example.org

```
Lake
```

## Geography

## References

1. [object Object]
2. [object Object]
- ^ Someone, *A book*. ISBN 0-00-000000-0. Retrieved 2024.

Category:Lakes [^1]

[^1]: A note.
"""
