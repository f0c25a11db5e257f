package cn.sansheng.messages;

/// A clerk as colleagues and screens may know one.
public record ClerkCard(ClerkId id, String displayName) {
    public ClerkCard {
        Require.present(id, "id");
        Require.present(displayName, "displayName");
    }
}
