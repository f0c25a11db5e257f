package cn.sansheng.client;

import cn.sansheng.messages.HallId;
import cn.sansheng.messages.StationName;
import cn.sansheng.messages.Topic;
import cn.sansheng.messages.Verb;
import java.util.List;

/// The topics of one station.
record StationTopics(HallId hall, StationName name) {
    String station() {
        return name.value();
    }

    String of(Verb verb) {
        return Topic.of(hall, verb, name).toString();
    }

    String status() {
        return of(Verb.STATUS);
    }

    String view(String view) {
        return Topic.view(hall, view).toString();
    }

    /// What every station listens to, beside its own status.
    List<String> always() {
        String hub = new Topic(hall, Verb.STATUS, "hub").toString();
        return List.of(of(Verb.ACK), of(Verb.REPLY), hub);
    }
}
