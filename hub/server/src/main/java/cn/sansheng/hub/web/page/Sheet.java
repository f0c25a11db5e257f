package cn.sansheng.hub.web.page;

import cn.sansheng.hub.report.Report;
import cn.sansheng.hub.report.Reports;
import java.util.List;
import java.util.function.Function;

/// One report with its columns, and the words (`report.how.…`) that say how they are counted.
public record Sheet<R>(
        String name, Function<Reports, Report<R>> make, List<Column<R>> columns, List<String> how) {

    public Report<R> report(Reports reports) {
        return make.apply(reports);
    }

    public Table table(Reports reports, Naming naming) {
        return table(report(reports), naming);
    }

    Table table(Report<R> report, Naming naming) {
        return new Table(
                columns.stream()
                        .map(column -> naming.words().say("report." + column.key()))
                        .toList(),
                report.rows().stream().map(row -> cells(row, naming)).toList(),
                report.total().map(row -> cells(row, naming)));
    }

    private List<Cell> cells(R row, Naming naming) {
        return columns.stream().map(column -> column.cell().apply(row, naming)).toList();
    }
}
