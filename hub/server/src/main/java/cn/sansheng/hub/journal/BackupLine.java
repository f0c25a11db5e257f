package cn.sansheng.hub.journal;

import cn.sansheng.messages.Json;
import cn.sansheng.messages.MalformedMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// One line of a backup file (hardware-docs/protocol/journal.md).
sealed interface BackupLine {
    int FORMAT = 1;
    String MARK = "{\"backup\":\"sansheng\"";

    record Start(int format, int schema) implements BackupLine {
        String text() {
            return MARK + ",\"format\":" + format + ",\"schema\":" + schema + "}";
        }
    }

    record Table(String table, List<String> columns) implements BackupLine {}

    record Row(List<@Nullable String> values) implements BackupLine {}

    record End(boolean end, long rows, String sha256) implements BackupLine {}

    static BackupLine parse(String line) throws MalformedMessage {
        if (line.startsWith("[")) {
            return row(Json.read(line, ArrayNode.class));
        }
        ObjectNode read = Json.readObject(line);
        if (line.startsWith(MARK)) {
            return new Start(read.path("format").asInt(0), read.path("schema").asInt(0));
        }
        Class<? extends BackupLine> kind = read.has("end") ? End.class : Table.class;
        return Json.read(read, kind);
    }

    /// Nulls stand for themselves: a credential that was never revoked has one.
    private static Row row(ArrayNode array) throws MalformedMessage {
        List<@Nullable String> values = new ArrayList<>();
        for (JsonNode value : array) {
            if (!value.isNull() && !value.isString()) {
                throw new MalformedMessage("a value that is neither text nor null");
            }
            values.add(value.isNull() ? null : value.asString());
        }
        return new Row(values);
    }

    /// A row of the table `journal`.
    record Journalled(String hall, String hash, String text) {
        static Optional<Journalled> of(Table table, Row row) {
            if (!table.table().equals("journal")) {
                return Optional.empty();
            }
            return Optional.of(
                    new Journalled(
                            value("hall", table, row),
                            value("hash", table, row),
                            value("entry", table, row)));
        }

        private static String value(String column, Table table, Row row) {
            int at = table.columns().indexOf(column);
            return at < 0 ? "" : String.valueOf(row.values().get(at));
        }
    }
}
