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
            boolean assists) {}

    /// Whether the viewer may hold the hall still (S70).
    public boolean inCharge() {
        return viewer.filter(Viewer::inCharge).isPresent();
    }

    public String csrf() {
        return viewer.map(Viewer::csrf).orElse("");
    }
}
