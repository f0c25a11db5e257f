package cn.sansheng.hub.web.page;

import java.util.function.BiFunction;
import java.util.function.Function;

/// One column of a report's table; `key` finds its words.
record Column<R>(String key, BiFunction<R, Naming, Cell> cell) {
    static <R> Column<R> of(String key, Function<R, Cell> cell) {
        return new Column<>(key, (row, _) -> cell.apply(row));
    }
}
