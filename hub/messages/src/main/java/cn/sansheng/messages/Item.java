package cn.sansheng.messages;

import cn.sansheng.messages.View.Names;
import java.util.List;
import java.util.Optional;

/// One thing that a service does for people (事项), as a kiosk shows it (S32): what they must bring,
/// by when it is done and what it costs. `forms` are those to be filled in: an empty list says that
/// there are none, an absent one that nobody has said so (S52).
public record Item(
        Names names,
        List<Material> materials,
        Optional<Names> limit,
        Optional<Names> fee,
        Optional<List<Form>> forms) {
    /// What is to be brought (要件). A `principal` one (主件) is what the application stands on; `note`
    /// says how many, and whether originals or copies.
    public record Material(Names names, Optional<Boolean> principal, Optional<Names> note) {}

    /// A form to fill in, with its sample: at `url`, or on paper at the information desk.
    public record Form(Names names, Optional<String> url) {}
}
