package cn.sansheng.ledboard.simulator;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The files of one sign: what its memory has places for, and the pictures in them.
final class AlphaMemory {
    private static final Pattern FILE =
            Pattern.compile("(?s)(.)([ABD])([UL])([0-9A-F]{4})([0-9A-F]{4})");
    private static final Pattern PICTURE = Pattern.compile("(?s)(.)([0-9A-F]{2})([0-9A-F]{2})(.*)");
    private static final char FIRST_TEXT = 'A';
    private static final char PRIORITY_TEXT = '0';
    private static final int PRIORITY_BYTES = 125;
    private static final int USUAL_BYTES = 256;

    private final Map<Character, Integer> texts = new HashMap<>();
    private final Map<Character, Integer> places = new HashMap<>();
    private final Map<Character, DotGrid> pictures = new HashMap<>();

    AlphaMemory() {
        texts.put(FIRST_TEXT, USUAL_BYTES);
        texts.put(PRIORITY_TEXT, PRIORITY_BYTES);
    }

    /// Every file that is not named is gone; how many there are now.
    int layOut(String files) throws Refused {
        texts.clear();
        places.clear();
        pictures.clear();
        texts.put(PRIORITY_TEXT, PRIORITY_BYTES);
        Matcher file = FILE.matcher(files);
        int at = 0;
        while (at < files.length()) {
            Refused.unless(file.find(at) && file.start() == at, Refusal.FILE);
            char label = label(file.group(1));
            int size = Integer.parseInt(file.group(4), 16);
            if (file.group(2).equals("D")) {
                places.put(label, size);
            } else {
                texts.put(label, size);
            }
            at = file.end();
        }
        return texts.size() - 1 + places.size();
    }

    void mustTake(char label, int bytes) throws Refused {
        Integer room = texts.get(label);
        Refused.unless(room != null && bytes <= room, Refusal.FILE);
    }

    /// The label of the picture that was kept.
    char keep(String order) throws Refused {
        Matcher picture = PICTURE.matcher(order);
        Refused.unless(picture.matches(), Refusal.LENGTH);
        char label = label(picture.group(1));
        int height = Integer.parseInt(picture.group(2), 16);
        int width = Integer.parseInt(picture.group(3), 16);
        Integer place = places.get(label);
        Refused.unless(place != null && place == (height << 8 | width), Refusal.FILE);
        pictures.put(label, dots(picture.group(4), width, height));
        return label;
    }

    DotGrid picture(char label) throws Refused {
        DotGrid dots = pictures.get(label);
        if (dots == null) {
            throw new Refused(Refusal.FILE);
        }
        return dots;
    }

    private static char label(String text) throws Refused {
        char label = text.charAt(0);
        Refused.unless(label >= 0x20 && label < 0x7f && label != '?', Refusal.FILE);
        return label;
    }

    private static DotGrid dots(String text, int width, int height) throws Refused {
        Refused.unless(text.length() == height * (width + 1), Refusal.LENGTH);
        DotGrid dots = new DotGrid(width, height);
        for (int y = 0; y < height; y++) {
            String row = text.substring(y * (width + 1), (y + 1) * (width + 1));
            Refused.unless(row.charAt(width) == '\r', Refusal.TEXT);
            for (int x = 0; x < width; x++) {
                if (row.charAt(x) != '0') {
                    dots.light(x, y, Area.Colour.of(row.charAt(x)));
                }
            }
        }
        return dots;
    }
}
