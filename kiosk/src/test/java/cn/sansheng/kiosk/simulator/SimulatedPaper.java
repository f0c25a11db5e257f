package cn.sansheng.kiosk.simulator;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;

/// What a simulated printer makes of a job, without a line between.
public record SimulatedPaper(
        BufferedImage picture, Optional<String> code128, Optional<String> qr, List<String> text) {
    /// The one slip of the job; `options` say which printer it is, as in `simulate printer`.
    public static SimulatedPaper of(byte[] job, String... options) {
        List<Slip> slips = new ArrayList<>();
        for (Outcome outcome : new Machine(model(options)).arrived(job)) {
            switch (outcome) {
                case Outcome.Cut(Slip slip) -> slips.add(slip);
                case Outcome.NotObeyed trouble -> throw new AssertionError(trouble.toString());
                case Outcome.Overflowed trouble -> throw new AssertionError(trouble.toString());
                case Outcome.Torn trouble -> throw new AssertionError(trouble.toString());
                case Outcome.Began _, Outcome.Answered _, Outcome.Cleared _ -> {}
            }
        }
        if (slips.size() != 1) {
            throw new AssertionError(slips.size() + " slips");
        }
        Slip slip = slips.getFirst();
        return new SimulatedPaper(slip.picture(), slip.code128(), slip.qr(), slip.text());
    }

    static Model model(String... options) {
        ModelOptions model = new ModelOptions();
        CommandLine command = new CommandLine(CommandLine.Model.CommandSpec.create());
        command.addMixin("model", model);
        command.parseArgs(options);
        return model.model(command);
    }
}
