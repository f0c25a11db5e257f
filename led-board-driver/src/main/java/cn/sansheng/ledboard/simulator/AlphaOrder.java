package cn.sansheng.ledboard.simulator;

import static java.nio.charset.StandardCharsets.US_ASCII;

import cn.sansheng.serial.far.Bytes;
import java.util.ArrayList;
import java.util.List;

/// One packet taken apart: for whom, and its commands without their check values, which were right.
record AlphaOrder(char type, String address, List<String> commands) {
    private static final char STX = 2;
    private static final char ETX = 3;
    private static final int HEADER = 3;
    private static final int CHECK = 4;

    static AlphaOrder parse(Bytes packet) throws Refused {
        String text = new String(packet.array(), US_ASCII);
        Refused.unless(text.length() > HEADER && text.charAt(HEADER) == STX, Refusal.LENGTH);
        String address = text.substring(1, HEADER);
        Refused.unless(address.matches("[0-9A-F?]{2}"), Refusal.ADDRESS);
        List<String> commands = new ArrayList<>();
        int at = HEADER;
        while (at < text.length()) {
            Refused.unless(text.charAt(at) == STX, Refusal.LENGTH);
            int end = text.indexOf(ETX, at);
            if (end < 0) {
                commands.add(text.substring(at + 1));
                break;
            }
            commands.add(text.substring(at + 1, end));
            at = checked(text, at, end);
        }
        return new AlphaOrder(text.charAt(0), address, List.copyOf(commands));
    }

    /// Where the next command begins. The check value may be left out.
    private static int checked(String text, int from, int end) throws Refused {
        if (end + 1 == text.length() || text.charAt(end + 1) == STX) {
            return end + 1;
        }
        int next = end + 1 + CHECK;
        Refused.unless(next <= text.length(), Refusal.LENGTH);
        int sum = text.substring(from, end + 1).chars().sum() & 0xffff;
        String value = text.substring(end + 1, next);
        Refused.unless(value.equals(String.format("%04X", sum)), Refusal.CRC);
        return next;
    }

    boolean isFor(int sign) {
        if (address.equals("00")) {
            return true;
        }
        String own = String.format("%02X", sign);
        return matches(address.charAt(0), own.charAt(0))
                && matches(address.charAt(1), own.charAt(1));
    }

    private static boolean matches(char wanted, char own) {
        return wanted == '?' || wanted == own;
    }
}
