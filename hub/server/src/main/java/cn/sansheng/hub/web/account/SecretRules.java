package cn.sansheng.hub.web.account;

import java.util.Set;

/// Which secrets are too weak to be taken.
final class SecretRules {
    private static final int LEAST_PASSWORD = 10;
    private static final int LEAST_PIN = 6;
    private static final int MOST = 128;
    private static final Set<String> RUNS = Set.of("01234567890123456789", "98765432109876543210");

    private SecretRules() {}

    static boolean goodPassword(char[] password) {
        return password.length >= LEAST_PASSWORD && password.length <= MOST;
    }

    static boolean goodPin(char[] pin) {
        String digits = new String(pin);
        return digits.matches("[0-9]{" + LEAST_PIN + ",16}")
                && digits.chars().distinct().count() > 2
                && RUNS.stream().noneMatch(run -> run.contains(digits));
    }
}
