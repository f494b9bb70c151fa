package se.bryggan.boundary.disclosure.handbook;

/** How the handbook looks on a screen and on paper. */
final class Styles {

    static final String SCREEN = """
            body { font: 1.05rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; }
            h1, h2, h3 { line-height: 1.2; } h2 { margin-top: 2.5rem; border-bottom: 2px solid #005293; }
            section.rule { border-left: 4px solid #005293; padding-left: 1rem; margin: 1.5rem 0; break-inside: avoid; }
            section.rule h3 { margin: 0 0 .4rem; } dl { display: grid; grid-template-columns: 11rem 1fr; gap: .2rem 1rem; margin: 0; }
            dt { font-weight: 600; } dd { margin: 0; } .answer { font-weight: 600; } .note { background: #fff4ce; padding: .3rem .6rem; }
            blockquote { margin: 1.5rem 0 .3rem; font-style: italic; } a { color: #005293; }
            table { border-collapse: collapse; width: 100%; } caption { text-align: left; padding-bottom: .4rem; }
            th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid #ccc; }
            @media (max-width: 34rem) { dl { grid-template-columns: 1fr; } }
            @media print { body { margin: 0; max-width: none; font-size: 10pt; } nav { display: none; } }
            """;

    private static final String PAPER = """
            @page { size: A4; margin: 20mm 18mm 22mm;
              @bottom-left { content: "{foot}"; font: 8pt 'Liberation Sans'; color: #444; }
              @bottom-right { content: counter(page) " / " counter(pages); font: 8pt 'Liberation Sans'; color: #444; } }
            body { font: 10pt/1.4 'Liberation Sans'; color: #1a1a1a; }
            h1 { font-size: 20pt; page-break-before: always; } h1.title { font-size: 26pt; page-break-before: avoid; margin-top: 40mm; }
            h2 { font-size: 14pt; margin-top: 8mm; border-bottom: 1pt solid #005293; page-break-after: avoid; }
            h3 { font-size: 11pt; margin: 0 0 1mm; page-break-after: avoid; }
            section.rule { border-left: 2pt solid #005293; padding-left: 4mm; margin: 4mm 0; page-break-inside: avoid; }
            dl { margin: 0; } dt { font-weight: bold; color: #005293; } dd { margin: 0 0 1mm 4mm; }
            .answer { font-weight: bold; } .note { background: #fff4ce; padding: 1mm 2mm; }
            blockquote { margin: 4mm 0 1mm; page-break-after: avoid; } a { color: #005293; text-decoration: none; }
            table { border-collapse: collapse; width: 100%; -fs-table-paginate: paginate; }
            caption { text-align: left; } tr { page-break-inside: avoid; }
            th, td { text-align: left; vertical-align: top; padding: 1mm 2mm 1mm 0; border-bottom: 0.5pt solid #ccc; }
            """;

    private Styles() {}

    /** With that line, which holds no quotation mark, at the foot of each page. */
    static String paper(String foot) {
        return PAPER.replace("{foot}", foot);
    }
}
