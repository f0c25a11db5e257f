package cn.sansheng.ledboard.simulator;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Every Alpha sign of one line, from bytes to what stands on them.
final class AlphaSigns implements FarBoards {
    static final int LAST_ADDRESS = 0xFF;

    /// A sign gives a packet up after a second without a byte; a loaded host gets another one.
    private static final Duration STILL = Duration.ofSeconds(2);

    private static final Pattern TEXT = Pattern.compile("(?s)(.)\\x1b([ \"&0])([a-z])(.*)");
    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3])([0-5]\\d)");
    private static final Pattern DIMMING = Pattern.compile("00(0[0-4])");

    private final Unifont font;
    private final AlphaScanner scanner = new AlphaScanner();
    private final Map<Integer, AlphaMemory> memories = new TreeMap<>();
    private final Map<Integer, SignFace> faces = new TreeMap<>();

    AlphaSigns(IntPredicate ours, int width, int height, Unifont font) {
        this.font = font;
        IntStream.rangeClosed(1, LAST_ADDRESS)
                .filter(ours)
                .forEach(address -> {
                    memories.put(address, new AlphaMemory());
                    faces.put(address, SignFace.dark(address, width, height));
                });
    }

    @Override
    public List<Outcome> arrived(byte[] bytes) {
        return carriedOut(scanner.accept(bytes));
    }

    @Override
    public List<Outcome> still() {
        return carriedOut(scanner.still());
    }

    /// The files are kept by a battery.
    @Override
    public void powerCut() {
        faces.replaceAll(
                (address, was) -> SignFace.dark(address, was.dots().width(), was.dots().height()));
    }

    @Override
    public Duration stillness() {
        return STILL;
    }

    private List<Outcome> carriedOut(List<AlphaScanner.Found> found) {
        List<Outcome> outcomes = new ArrayList<>();
        for (AlphaScanner.Found each : found) {
            switch (each) {
                case AlphaScanner.Found.Broken(var reason, var bytes) ->
                        outcomes.add(new Outcome.NotShown(reason, OptionalInt.empty(), bytes));
                case AlphaScanner.Found.Packet(var packet) -> {
                    try {
                        take(AlphaOrder.parse(packet), packet.length(), outcomes);
                    } catch (Refused bad) {
                        outcomes.add(
                                new Outcome.NotShown(
                                        bad.reason(), OptionalInt.empty(), packet.length()));
                    }
                }
            }
        }
        return outcomes;
    }

    private void take(AlphaOrder order, int bytes, List<Outcome> outcomes) throws Refused {
        Refused.unless(order.type() == 'Z' || order.type() == '!', Refusal.DEVICE);
        List<Integer> meant = faces.keySet().stream().filter(order::isFor).toList();
        Refused.unless(!meant.isEmpty(), Refusal.ADDRESS);
        for (int sign : meant) {
            try {
                for (String command : order.commands()) {
                    outcomes.add(carriedOut(sign, command));
                }
            } catch (Refused bad) {
                outcomes.add(new Outcome.NotShown(bad.reason(), OptionalInt.of(sign), bytes));
            }
        }
    }

    private Outcome carriedOut(int sign, String command) throws Refused {
        Refused.unless(command.length() >= 2, Refusal.LENGTH);
        String data = command.substring(1);
        return switch (command.charAt(0)) {
            case 'A' -> text(sign, data);
            case 'I' -> new Outcome.Told(sign, "picture", "" + memory(sign).keep(data));
            case 'E' -> function(sign, data.charAt(0), data.substring(1));
            default -> throw new Refused(Refusal.COMMAND);
        };
    }

    private Outcome text(int sign, String data) throws Refused {
        Matcher text = TEXT.matcher(data);
        Refused.unless(text.matches(), Refusal.TEXT);
        Refused.unless("abc".contains(text.group(3)), Refusal.AREA);
        memory(sign).mustTake(text.group(1).charAt(0), text.group(4).length());
        SignFace was = face(sign);
        SignFace is = AlphaDrawing.drawn(was, text.group(4), memory(sign), font);
        faces.put(sign, is);
        return new Outcome.Displayed(is, !is.equals(was));
    }

    private Outcome function(int sign, char function, String data) throws Refused {
        return switch (function) {
            case '$' -> new Outcome.Told(sign, "memory", memory(sign).layOut(data) + " files");
            case ' ' -> {
                Matcher time = TIME.matcher(data);
                Refused.unless(time.matches(), Refusal.TEXT);
                yield new Outcome.Told(sign, "time", time.group(1) + ":" + time.group(2));
            }
            case '/' -> {
                Matcher level = DIMMING.matcher(data);
                Refused.unless(level.matches(), Refusal.TEXT);
                int percent = 100 - 14 * Integer.parseInt(level.group(1));
                yield new Outcome.Told(sign, "brightness", percent + " %");
            }
            default -> throw new Refused(Refusal.COMMAND);
        };
    }

    private AlphaMemory memory(int sign) {
        return memories.computeIfAbsent(sign, _ -> new AlphaMemory());
    }

    private SignFace face(int sign) {
        SignFace face = faces.get(sign);
        if (face == null) {
            throw new IllegalStateException("no sign " + sign);
        }
        return face;
    }
}
