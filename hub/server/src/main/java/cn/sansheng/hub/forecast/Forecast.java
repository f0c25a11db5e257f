package cn.sansheng.hub.forecast;

import cn.sansheng.hub.forecast.learnt.Calibration;
import cn.sansheng.hub.forecast.learnt.DaySecond;
import cn.sansheng.hub.forecast.learnt.Experience;
import cn.sansheng.hub.forecast.learnt.Group;
import cn.sansheng.hub.hall.Outlook;
import cn.sansheng.hub.hall.Outlook.Wait;
import cn.sansheng.hub.hall.Situation;
import cn.sansheng.messages.TicketId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The whole hall's waits, from one set of courses that the rest of the day may take. The same hall
/// at the same time always gets the same forecast.
public final class Forecast {
    /// Calls played in all: what bounds the time of a forecast.
    private static final int CALLS = 30_000;

    private static final int FEWEST = 15;
    private static final int MOST = 150;
    private static final double LOW = 0.1;
    private static final double HIGH = 0.9;
    private static final double SLACK_MINUTES = 0.25;

    private final Scene scene;
    private final double below;
    private final double above;
    private final List<double[]> called;

    private Forecast(Situation situation) {
        Experience experience = situation.hall().figures().experience();
        int second = DaySecond.of(situation.hall().day(), situation.now());
        Durations durations = new Durations(situation.rules(), experience, second);
        scene = new Scene(situation, durations);
        Calibration calibration = experience.promises().calibration();
        below = Math.exp(calibration.below());
        above = Math.exp(calibration.above());
        Shifts shifts = new Shifts(situation, experience.attendance(), second);
        Comers comers = new Comers(scene, durations, experience.arrivals(), second);
        Course course = new Course(situation, scene, durations, shifts, comers);
        int courses = Math.clamp(CALLS / (scene.awaited() + 1), FEWEST, MOST);
        called = course.played(courses);
    }

    /// Whoever is called in fewer than nine of ten courses waits for nobody knows how long.
    public static Outlook of(Situation situation) {
        return new Forecast(situation).outlook();
    }

    private Outlook outlook() {
        Map<TicketId, Wait> waiting = new HashMap<>();
        Map<Group, Wait> arriving = new HashMap<>();
        for (Waiting lane : scene.lanes()) {
            for (int i = 0; i < lane.tickets().size(); i++) {
                TicketId ticket = lane.tickets().get(i).id();
                wait(lane.number(i)).ifPresent(wait -> waiting.put(ticket, wait));
            }
            if (lane.isOpen()) {
                wait(lane.newcomer()).ifPresent(wait -> arriving.put(lane.group, wait));
            }
        }
        return new Outlook(Map.copyOf(waiting), Map.copyOf(arriving));
    }

    private Optional<Wait> wait(int who) {
        double[] seconds = called.get(who);
        Arrays.sort(seconds);
        double low = minutes(seconds, LOW);
        double middle = minutes(seconds, 0.5);
        double high = minutes(seconds, HIGH);
        if (Double.isInfinite(high) || Double.isNaN(high)) {
            return Optional.empty();
        }
        double least = middle - (middle - low + SLACK_MINUTES) * below;
        double most = middle + (high - middle + SLACK_MINUTES) * above;
        return Optional.of(new Wait(Math.max(0, least), middle, most));
    }

    private static double minutes(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) at;
        double part = at - below;
        double next = part == 0 ? 0 : part * (sorted[below + 1] - sorted[below]);
        return (sorted[below] + next) / 60;
    }
}
