package cn.sansheng.counter.desk;

import java.util.Set;

/// The levels whose buttons are lit on the citizen's side: all alike while a rating is asked for,
/// so that nobody is nudged (B1.6), and the one that counted for the 2 s in which the display shows
/// it (B1.1). Lamps say what the display says.
public final class Lit {
    private static final Set<Integer> ALL = Set.of(1, 2, 3, 4, 5);

    private Lit() {}

    public static Set<Integer> levels(RatingPicture picture) {
        return switch (picture) {
            case RatingPicture.Prompt _ -> ALL;
            case RatingPicture.Pressed pressed -> Set.of(pressed.level());
            case RatingPicture.Idle _,
                    RatingPicture.Attending _,
                    RatingPicture.Away _,
                    RatingPicture.Thanks _ ->
                    Set.of();
        };
    }
}
