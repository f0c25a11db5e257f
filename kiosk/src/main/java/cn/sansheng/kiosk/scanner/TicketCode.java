package cn.sansheng.kiosk.scanner;

import cn.sansheng.messages.Token;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands in the codes of a ticket's paper (C3): the address of its page, its token, or the
/// token as 40 digits. Whose address it is does not matter: the hub knows its tokens.
public final class TicketCode {
    private static final Pattern PAGE =
            Pattern.compile(
                    "(?i:https?)://[^/?#\\s]+(?:/[^?#\\s]*)?/t/([a-z2-7]{26})(?:[?#]\\S*)?");
    private static final Pattern BARE = Pattern.compile("[a-z2-7]{26}");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{40}");

    private TicketCode() {}

    public static Optional<Token> in(String line) {
        String code = line.strip();
        Matcher page = PAGE.matcher(code);
        if (page.matches()) {
            return Optional.of(new Token(page.group(1)));
        }
        if (BARE.matcher(code).matches()) {
            return Optional.of(new Token(code));
        }
        return DIGITS.matcher(code).matches() ? ofDigits(code) : Optional.empty();
    }

    private static Optional<Token> ofDigits(String digits) {
        try {
            return Optional.of(Token.ofDigits(digits));
        } catch (IllegalArgumentException tooLarge) {
            return Optional.empty();
        }
    }
}
