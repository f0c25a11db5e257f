package cn.sansheng.hub.report;

import cn.sansheng.hub.hall.Event;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// One row of a report on the hall's work: a day, service, counter, clerk or hour. `ratings` is
/// null for who may not see them (B1.6).
@JsonInclude(JsonInclude.Include.ALWAYS)
public record WorkRow(String key, Waiting waiting, Serving serving, Optional<Ratings> ratings) {

    static Ratings ratings(Collection<Stay> stays) {
        List<Integer> levels = new ArrayList<>(Collections.nCopies(5, 0));
        int finished = 0;
        int defaulted = 0;
        for (Stay stay : stays) {
            finished += stay.end() == Stay.End.FINISHED ? 1 : 0;
            if (stay.rating().isPresent()) {
                Rated rated = stay.rating().get();
                Event.RatingGiven given = rated.given();
                if (!rated.byCitizen()) {
                    defaulted++;
                } else {
                    levels.set(given.level() - 1, levels.get(given.level() - 1) + 1);
                }
            }
        }
        return Ratings.of(levels, finished, defaulted);
    }
}
