package cn.sansheng.kiosk.speech;

import cn.sansheng.messages.Language;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Text as it is spoken: a ticket number digit by digit, a time as people say it, a range with its
/// word, no line breaks.
final class Aloud {
    private static final Pattern TICKET = Pattern.compile("([A-Z])(\\d{3,})");
    private static final Pattern TELEPHONE = Pattern.compile("(?<!\\d)0\\d{2,}(?:-\\d+)?|\\d{5,}");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d{2})");
    private static final Pattern COUNT = Pattern.compile("\\d{1,4}");
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] PLACES = {"", "十", "百", "千"};

    private Aloud() {}

    static String in(Language language, String text) {
        String line = text.replaceAll("\\s*\n\\s*", " ").strip();
        return switch (language) {
            case ZH -> chinese(line.replace("–", "到"));
            case EN -> english(line.replace("–", " to "));
        };
    }

    private static String chinese(String text) {
        String told =
                TICKET.matcher(text).replaceAll(found -> found.group(1) + oneByOne(found.group(2)));
        told = TIME.matcher(told).replaceAll(Aloud::time);
        told = TELEPHONE.matcher(told).replaceAll(found -> oneByOne(found.group()));
        return COUNT.matcher(told)
                .replaceAll(found -> count(Integer.parseInt(found.group())))
                .replaceAll("(?<=\\p{IsHan}) | (?=\\p{IsHan})", "");
    }

    private static String time(MatchResult found) {
        int minutes = Integer.parseInt(found.group(2));
        String hour = count(Integer.parseInt(found.group(1))) + "点";
        return minutes == 0 ? hour : hour + (minutes < 10 ? "零" : "") + count(minutes) + "分";
    }

    private static String oneByOne(String digits) {
        return digits.chars()
                .filter(Character::isDigit)
                .mapToObj(digit -> String.valueOf(DIGITS.charAt(digit - '0')))
                .collect(Collectors.joining());
    }

    /// 0 to 9999 as it is counted: 12 is 十二, 105 is 一百零五.
    static String count(int number) {
        if (number == 0) {
            return "零";
        }
        StringBuilder told = new StringBuilder();
        boolean gap = false;
        String digits = Integer.toString(number);
        for (int at = 0; at < digits.length(); at++) {
            int digit = digits.charAt(at) - '0';
            if (digit == 0) {
                gap = true;
                continue;
            }
            told.append(gap ? "零" : "");
            gap = false;
            told.append(DIGITS.charAt(digit)).append(PLACES[digits.length() - 1 - at]);
        }
        return told.toString().replaceFirst("^一十", "十");
    }

    private static String english(String text) {
        String told =
                TICKET.matcher(text)
                        .replaceAll(found -> found.group(1) + " " + spaced(found.group(2)));
        return TELEPHONE.matcher(told).replaceAll(found -> spaced(found.group()));
    }

    private static String spaced(String digits) {
        return digits.replace("-", "").replaceAll("(?<=\\d)(?=\\d)", " ");
    }
}
