package cn.sansheng.client.check;

/// The report's style sheet; its colours are those of hub/look's tokens.css.
final class ReportStyle {
    static final String CSS =
            """
            @page { size: A4; margin: 14mm 15mm; }
            * { box-sizing: border-box; }
            body { margin: 0; background: #fff; color: #15212B; font: 10.5pt/1.45 "Noto Sans CJK SC",
              "Source Han Sans SC", "Microsoft YaHei", sans-serif; }
            main { max-width: 180mm; margin: 0 auto; padding: 6mm 0; }
            @media print { main { padding: 0; } }
            small { color: #44525C; font-size: 85%; font-weight: 400; }
            code { font: 9pt "Noto Sans Mono CJK SC", monospace; overflow-wrap: anywhere; }
            h1 { font-size: 20pt; margin: 0 0 4mm; border-bottom: 1.2mm solid #12507F; padding-bottom: 2mm; }
            h1 small { font-size: 11pt; margin-left: 2mm; }
            .head { display: grid; grid-template-columns: repeat(3, 1fr); gap: 2mm 6mm; margin: 0 0 4mm; }
            .head dt { font-size: 9pt; color: #44525C; }
            .head dd { margin: 0; font-weight: 700; overflow-wrap: anywhere; }
            .verdict { border: 0.5mm solid; border-left-width: 2.5mm; padding: 2.5mm 4mm; margin: 0 0 5mm; }
            .verdict p { margin: 0; color: #15212B; }
            .verdict .word { font-size: 15pt; }
            .verdict.good { border-color: #17694F; background: #DDEDE6; }
            .verdict.bad { border-color: #B3261E; background: #FBE4E1; }
            .verdict.not-tried { border-color: #6A7983; background: #E6EBEE; }
            .verdict.good b { color: #17694F; }
            .verdict.bad .word b { color: #B3261E; }
            .faults { margin: 2mm 0 0; padding-left: 5mm; }
            .device { margin: 0 0 5mm; }
            h2 { font-size: 12.5pt; margin: 0; break-after: avoid; }
            .address { margin: 0 0 1.5mm; color: #44525C; break-after: avoid; }
            .mark { display: inline-block; min-width: 18mm; padding: 0 2mm; border: 0.4mm solid; }
            .mark.good, td.good { color: #17694F; }
            .mark.bad { background: #B3261E; border-color: #B3261E; color: #fff; }
            td.bad { color: #B3261E; font-weight: 700; }
            .mark.not-tried, td.not-tried { color: #44525C; }
            table { width: 100%; border-collapse: collapse; table-layout: fixed; }
            th, td { text-align: left; vertical-align: top; padding: 1.2mm 2mm;
              border-bottom: 0.25mm solid #CBD3D8; overflow-wrap: anywhere; }
            th { background: #E6EBEE; font-size: 9pt; }
            th:nth-child(1) { width: 38%; } th:nth-child(3) { width: 30mm; }
            tr { break-inside: avoid; }
            .signatures { display: grid; grid-template-columns: repeat(3, 1fr); gap: 8mm; margin-top: 12mm;
              break-inside: avoid; }
            .signatures div { border-top: 0.4mm solid #15212B; padding-top: 1.5mm; margin-top: 14mm; }
            * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
            """;

    private ReportStyle() {}
}
