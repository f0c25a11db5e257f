package cn.sansheng.hub.web.page;

import java.util.Optional;

/// What every page carries: its words, the hall's name, who looks at it, where in the menu it is.
public record Frame(Words words, String hall, Optional<Viewer> viewer, String here) {

    public record Viewer(
            String name,
            String csrf,
            boolean reports,
            boolean administrator,
            boolean inCharge,
            boolean assists,
            boolean upkeep) {}

    /// Whether the viewer may hold the hall still (S70).
    public boolean inCharge() {
        return viewer.filter(Viewer::inCharge).isPresent();
    }

    public boolean readsReports() {
        return viewer.filter(Viewer::reports).isPresent();
    }

    /// Whether the viewer may read the maintenance register (S61).
    public boolean readsUpkeep() {
        return viewer.filter(Viewer::upkeep).isPresent();
    }

    public String csrf() {
        return viewer.map(Viewer::csrf).orElse("");
    }
}
