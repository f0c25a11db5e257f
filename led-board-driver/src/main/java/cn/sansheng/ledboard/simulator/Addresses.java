package cn.sansheng.ledboard.simulator;

import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The boards of a line as a person writes them: `1-24,30`.
record Addresses(BitSet set) implements IntPredicate {
    private static final Pattern PART = Pattern.compile("(\\d{1,5})(?:-(\\d{1,5}))?");

    static Addresses parse(String text) {
        BitSet set = new BitSet();
        for (String part : text.split(",")) {
            Matcher form = PART.matcher(part);
            if (!form.matches()) {
                throw new IllegalArgumentException("addresses look like 1-24,30");
            }
            int from = Integer.parseInt(form.group(1));
            String last = form.group(2);
            int to = last == null ? from : Integer.parseInt(last);
            if (from < 1 || to < from || to > BoardsOnLine.LAST_ADDRESS) {
                throw new IllegalArgumentException(
                        "addresses lie within 1 and " + BoardsOnLine.LAST_ADDRESS);
            }
            set.set(from, to + 1);
        }
        return new Addresses(set);
    }

    @Override
    public boolean test(int address) {
        return set.get(address);
    }
}
