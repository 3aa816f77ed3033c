#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes files that are small and want much: Benchmarks/bombs.py FOLDER. An audit must answer each of them, with no worker over
its memory or its time. None of them is kept in the repository."""
import pathlib, sys, zipfile, zlib


def pdf(objects, root=1):
    """A PDF of numbered objects, each a dictionary as text, or a pair of one and the bytes of a stream."""
    out, offsets = bytearray(b'%PDF-1.7\n'), []
    for number, item in enumerate(objects, 1):
        offsets.append(len(out))
        if isinstance(item, tuple):
            words, stream = item
            body = f'<<{words}/Length {len(stream)}>>stream\n'.encode() + stream + b'\nendstream'
        else:
            body = item.encode()
        out += f'{number} 0 obj\n'.encode() + body + b'\nendobj\n'
    start = len(out)
    out += f'xref\n0 {len(objects) + 1}\n0000000000 65535 f \n'.encode()
    out += b''.join(f'{o:010d} 00000 n \n'.encode() for o in offsets)
    out += f'trailer<</Root {root} 0 R/Size {len(objects) + 1}>>\nstartxref\n{start}\n%%EOF\n'.encode()
    return bytes(out)


def page(content, box='0 0 612 792', resources='<</Font<</F 5 0 R>>>>', more=()):
    """One page with the content, which is deflated."""
    return pdf([
        '<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>',
        f'<</Type/Page/Parent 2 0 R/MediaBox[{box}]/Contents 4 0 R/Resources{resources}>>',
        ('/Filter/FlateDecode', zlib.compress(content, 9)), '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>', *more])


def forms(depth, each, content=b''):
    """Forms that each paint the next one several times: `each` to the power of `depth` paintings of nothing."""
    more = []
    for level in range(depth):
        last = level == depth - 1
        words = '/Type/XObject/Subtype/Form/BBox[0 0 9 9]' + ('' if last else f'/Resources<</XObject<</X {7 + level} 0 R>>>>')
        more.append((words, content if last else b'/X Do ' * each))
    return page(b'/X Do ' * each, resources='<</XObject<</X 6 0 R>>>>', more=more)


def docx(parts):
    types = ('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" '
             'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" '
             'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>')
    links = ('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" '
             'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
             'Target="word/document.xml"/></Relationships>')
    return [('[Content_Types].xml', types.encode()), ('_rels/.rels', links.encode()), *parts]


SPACE = b'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
HEAD = b'<w:document xmlns:w="' + SPACE + b'"><w:body>'
TAIL = b'</w:body></w:document>'


def write_docx(path, pieces):
    """The main part is written piece by piece: it need not fit into memory."""
    with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, content in docx([]):
            archive.writestr(name, content)
        with archive.open('word/document.xml', 'w', force_zip64=True) as part:
            for piece in pieces:
                part.write(piece)


def main(folder):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    mega = 1 << 20
    packer = zlib.compressobj(9)
    gigabyte = b''.join(packer.compress(b' ' * mega) for _ in range(1024)) + packer.flush()
    twice = zlib.compress(gigabyte, 9)
    catalog = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>',
               '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<<>>>>']
    files = {
        'forms-nested-empty.pdf': forms(9, 12),
        'forms-nested-deep.pdf': forms(5000, 1),
        'form-in-itself.pdf': page(b'/X Do', resources='<</XObject<</X 6 0 R>>>>', more=[
            ('/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>', b'/X Do /X Do')]),
        'three-million-q.pdf': page(b'q ' * 3_000_000),
        'three-million-q-and-Q.pdf': page(b'q Q ' * 3_000_000),
        'gigabyte-of-blanks.pdf': pdf(catalog + [('/Filter/FlateDecode', gigabyte)]),
        'gigabyte-deflated-twice.pdf': pdf(catalog + [('/Filter[/FlateDecode/FlateDecode]', twice)]),
        'page-14-million-wide.pdf': page(b'BT /F 12 Tf 9 9 Td (Jane Doe) Tj ET', box='0 0 14000000 792'),
        'page-box-infinite.pdf': page(b'BT /F 12 Tf (Jane) Tj ET', box='-1e38 -1e38 1e38 1e38'),
        'font-huge.pdf': page(b'BT /F 1e30 Tf 1e30 0 0 1e30 0 0 Tm (Jane Doe) Tj ET'),
        'million-glyphs.pdf': page(b'BT /F 1 Tf ' + b'(' + b'x' * 1000 + b') Tj ' * 1 + (b'(' + b'x' * 1000 + b') Tj ') * 2000 + b'ET'),
        'arrays-deep.pdf': page(b'[' * 2_000_000),
        'dictionary-deep.pdf': pdf(['<</Type/Catalog/Pages 2 0 R/X ' + '[' * 200_000 + ']' * 200_000 + '>>',
                                    '<</Type/Pages/Kids[]/Count 0>>']),
        'pages-in-a-ring.pdf': pdf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[2 0 R 2 0 R]/Count 1000000>>']),
        'image-huge.pdf': page(b'/X Do', resources='<</XObject<</X 6 0 R>>>>', more=[
            ('/Type/XObject/Subtype/Image/Width 65000/Height 65000/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter/FlateDecode',
             gigabyte)]),
        'shading-function.pdf': page(b'/S sh ' * 2000, resources='<</Shading<</S 6 0 R>>>>', more=[
            '<</ShadingType 1/ColorSpace/DeviceRGB/Domain[0 1e6 0 1e6]/Function 7 0 R>>',
            ('/FunctionType 4/Domain[0 1e6 0 1e6]/Range[0 1 0 1 0 1]', b'{' + b'dup mul ' * 5000 + b'pop 0 0 0}')]),
        'empty.pdf': b'', 'header-only.pdf': b'%PDF-1.7\n',
    }
    for name, content in files.items():
        (folder / name).write_bytes(content)
    blanks = b' ' * mega
    write_docx(folder / 'gigabyte-of-blanks.docx', [HEAD] + [blanks] * 1024 + [TAIL])
    deep = b'<w:sdt><w:sdtContent>'
    write_docx(folder / 'xml-deep.docx', [HEAD] + [deep * 1000] * 1000 + [TAIL])
    row = b'<w:tbl><w:tr><w:tc>'
    write_docx(folder / 'tables-deep.docx', [HEAD, row * 80, b'<w:p/>', b'</w:tc></w:tr></w:tbl>' * 80, TAIL])
    attribute = b'<w:p ' + b' '.join(b'a%d="1"' % n for n in range(200_000)) + b'/>'
    write_docx(folder / 'attributes.docx', [HEAD, attribute, TAIL])
    laughs = b'<!DOCTYPE x [<!ENTITY a "ha">' + b''.join(
        b'<!ENTITY a%d "%s">' % (n, b'&a%d;' % (n - 1) * 10 if n else b'&a;' * 10) for n in range(12)) + b']>'
    write_docx(folder / 'billion-laughs.docx', [laughs, HEAD, b'<w:p><w:r><w:t>&a11;</w:t></w:r></w:p>', TAIL])
    paragraph = b'<w:p><w:r><w:t>x</w:t></w:r></w:p>' * 1000
    write_docx(folder / 'million-paragraphs.docx', [HEAD] + [paragraph] * 1000 + [TAIL])
    with zipfile.ZipFile(folder / 'many-entries.docx', 'w') as archive:
        for name, content in docx([('word/document.xml', HEAD + TAIL)]):
            archive.writestr(name, content)
        for number in range(70_000):
            archive.writestr(f'x/{number}', b'')
    print(f'{sum(1 for _ in folder.iterdir())} files, {sum(p.stat().st_size for p in folder.iterdir()) >> 20} MiB')


if __name__ == '__main__':
    main(sys.argv[1])
