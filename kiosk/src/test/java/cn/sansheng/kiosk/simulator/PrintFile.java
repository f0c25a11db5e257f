package cn.sansheng.kiosk.simulator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/// Prints a file of bytes to a picture, without a line: DOTS FROM TO.
final class PrintFile {
    private PrintFile() {}

    public static void main(String[] arguments) throws IOException {
        Machine machine = new Machine(Model.wide(Integer.parseInt(arguments[0])));
        for (Outcome outcome : machine.arrived(Files.readAllBytes(Path.of(arguments[1])))) {
            if (outcome instanceof Outcome.Cut(Slip slip)) {
                ImageIO.write(slip.picture(), "png", Path.of(arguments[2]).toFile());
                System.out.println(slip.text() + " " + slip.code128() + " " + slip.qr());
            } else {
                System.out.println(outcome);
            }
        }
    }
}
