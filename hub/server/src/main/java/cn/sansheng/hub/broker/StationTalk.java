package cn.sansheng.hub.broker;

import cn.sansheng.messages.StationKind;
import cn.sansheng.messages.StationName;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// The station commands as text, for the running hub's control socket: one line there, and back
/// `ok` or `refused` and the text below it.
public final class StationTalk {
    private static final String OK = "ok\n";
    private static final String REFUSED = "refused\n";

    private StationTalk() {}

    /// The hub's end. `line` begins with the word `station`.
    public static String answer(StationCommands stations, String line) {
        try {
            return OK + carryOut(stations, line.strip().split("\\s+"));
        } catch (StationRefused | IllegalArgumentException refused) {
            return REFUSED + refused.getMessage();
        } catch (CredentialsUnavailable down) {
            return REFUSED + down.getMessage();
        }
    }

    private static String carryOut(StationCommands stations, String[] words) throws StationRefused {
        String command = words.length > 1 ? words[1] : "";
        if (command.equals("add") && words.length == 4) {
            return stations.add(
                    new StationName(words[2]),
                    StationKind.valueOf(words[3].toUpperCase(Locale.ROOT)));
        }
        if (command.equals("revoke") && words.length == 3) {
            stations.revoke(new StationName(words[2]));
            return "";
        }
        return switch (command) {
            case "list" -> stations.list();
            case "mosquitto-passwords" -> stations.mosquittoPasswords();
            case "mosquitto-rights" -> stations.mosquittoRights();
            default -> throw new StationRefused("no such station command");
        };
    }

    /// The command's end. `ask` sends one line and returns the whole answer.
    public static StationCommands over(UnaryOperator<String> ask) {
        return new Remote(ask);
    }

    private record Remote(UnaryOperator<String> ask) implements StationCommands {
        @Override
        public String add(StationName station, StationKind kind) throws StationRefused {
            return result("station add " + station + " " + kind.wire());
        }

        @Override
        public String list() throws StationRefused {
            return result("station list");
        }

        @Override
        public void revoke(StationName station) throws StationRefused {
            result("station revoke " + station);
        }

        @Override
        public String mosquittoPasswords() throws StationRefused {
            return result("station mosquitto-passwords");
        }

        @Override
        public String mosquittoRights() throws StationRefused {
            return result("station mosquitto-rights");
        }

        private String result(String line) throws StationRefused {
            String answer = ask.apply(line);
            if (answer.startsWith(OK)) {
                return answer.substring(OK.length());
            }
            throw new StationRefused(
                    answer.startsWith(REFUSED)
                            ? answer.substring(REFUSED.length())
                            : "the hub gave no answer");
        }
    }
}
