package cn.sansheng.simulator.torture;

import cn.sansheng.messages.Json;
import cn.sansheng.simulator.judge.Verdict;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/// How a torture ended. `finished`: all operations were done, and in the end nobody waited for an
/// answer.
public record Result(
        Settings settings,
        Map<Victim, Integer> kills,
        Verdict verdict,
        boolean finished,
        boolean verified,
        long seconds) {
    public boolean good() {
        return verdict.good() && finished && verified;
    }

    /// For people.
    public String words() {
        String killed =
                kills.entrySet().stream()
                        .map(one -> one.getKey().word() + " " + one.getValue())
                        .collect(Collectors.joining(", "));
        return "%s: %d operations on %s and %s in %d s, kills: %s; lost %d, duplicate %d, double %d, strange %d, journal %s, seed %d"
                .formatted(
                        good() ? "good" : finished ? "BAD" : "BAD and unfinished",
                        verdict.ops(),
                        word(settings.store()),
                        word(settings.broker()),
                        seconds,
                        killed,
                        verdict.lost(),
                        verdict.duplicate(),
                        verdict.doubled(),
                        verdict.strange(),
                        verified ? "whole" : "BENT",
                        settings.seed());
    }

    /// For programs.
    public String line() {
        ObjectNode line = Json.object();
        line.put("ops", verdict.ops());
        ObjectNode killed = line.putObject("kills");
        for (Victim victim : Victim.values()) {
            killed.put(victim.word(), kills.getOrDefault(victim, 0));
        }
        line.put("lost", verdict.lost())
                .put("duplicate", verdict.duplicate())
                .put("double", verdict.doubled())
                .put("strange", verdict.strange())
                .put("finished", finished)
                .put("verified", verified)
                .put("seed", settings.seed())
                .put("seconds", seconds)
                .put("store", word(settings.store()))
                .put("broker", word(settings.broker()));
        return Json.text(line);
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
