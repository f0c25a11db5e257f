package cn.sansheng.messages;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// One service (业务) of a hall: the letter its ticket numbers begin with.
public record ServiceCode(char letter) implements Comparable<ServiceCode> {
    public ServiceCode {
        if (letter < 'A' || letter > 'Z') {
            throw new IllegalArgumentException("service must be one letter A to Z");
        }
    }

    @JsonCreator
    public static ServiceCode parse(String text) {
        if (text.length() != 1) {
            throw new IllegalArgumentException("service must be one letter A to Z");
        }
        return new ServiceCode(text.charAt(0));
    }

    @Override
    public int compareTo(ServiceCode other) {
        return Character.compare(letter, other.letter);
    }

    @JsonValue
    @Override
    public String toString() {
        return String.valueOf(letter);
    }
}
