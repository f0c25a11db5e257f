package cn.sansheng.messages;

import com.fasterxml.jackson.annotation.JsonValue;

/// The languages of screens and paper.
public enum Language {
    ZH,
    EN;

    @JsonValue
    public String wire() {
        return Wire.name(this);
    }
}
