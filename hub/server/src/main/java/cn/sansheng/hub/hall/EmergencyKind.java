package cn.sansheng.hub.hall;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// S70: what holds the hall still, and what its boards then say unless told otherwise.
public enum EmergencyKind {
    FIRE("请听从工作人员引导，有序离开"),
    POWER("设备故障 请稍候"),
    SYSTEM("系统故障 请稍候"),
    HEALTH("有人需要急救 请让出通道");

    private final String words;

    EmergencyKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Empty for a word that is none of these.
    public static Optional<EmergencyKind> of(String wire) {
        return Arrays.stream(values()).filter(kind -> kind.wire().equals(wire)).findFirst();
    }
}
