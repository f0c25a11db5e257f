package cn.sansheng.simulator;

import picocli.CommandLine.Command;

/// Benchmarks of the packaged programs.
@Command(name = "bench", description = "Measure the packaged programs.")
final class BenchCommand {
    private static final String ISSUE_CALL = "issue-call";

    @Command(name = "list", description = "The benchmarks there are.")
    int list(@picocli.CommandLine.Spec picocli.CommandLine.Model.CommandSpec spec) {
        return Main.GOOD;
    }
}
