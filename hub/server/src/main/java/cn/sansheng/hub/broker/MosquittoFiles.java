package cn.sansheng.hub.broker;

import static java.util.stream.Collectors.joining;

import cn.sansheng.hub.config.HallConfig;
import cn.sansheng.messages.Topic;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The same logins and rights for an external mosquitto 2, as the two files it reads.
final class MosquittoFiles {
    private MosquittoFiles() {}

    static String passwords(SecretHash hub, Collection<StationCredential> stations) {
        Stream<String> own =
                Stream.of(Rights.HUB, Rights.HUB_REQUESTS).map(user -> line(user, hub));
        Stream<String> others =
                stations.stream()
                        .filter(StationCredential::valid)
                        .map(station -> line(station.station().value(), station.hash()));
        return Stream.concat(own, others).collect(joining("\n", "", "\n"));
    }

    private static String line(String user, SecretHash hash) {
        return user + ":" + hash.text();
    }

    /// mosquitto has no filter for names that begin with `board-`, so each board is named.
    static String rights(Rights rights, List<HallConfig.Board> boards) {
        Stream<String> hub =
                Stream.of(Rights.HUB, Rights.HUB_REQUESTS)
                        .map(user -> section(user, Stream.of("readwrite " + rights.root() + "#")));
        Stream<String> stations =
                new TreeMap<>(rights.grants())
                        .entrySet().stream()
                                .map(grant ->
                                        section(
                                                grant.getKey(),
                                                lines(rights, grant.getValue(), boards)));
        return Stream.concat(hub, stations).collect(joining("\n"));
    }

    private static String section(String user, Stream<String> rights) {
        return Stream.concat(Stream.of("user " + user), rights.map(right -> "topic " + right))
                .collect(joining("\n", "", "\n"));
    }

    private static Stream<String> lines(
            Rights rights, Rights.Grant grant, List<HallConfig.Board> boards) {
        Stream<String> views =
                boards.stream()
                        .filter(board -> grant.boards())
                        .map(board -> "read " + rights.root() + "view/board-" + board.id());
        return Stream.of(
                        grant.says().stream().map(topic -> "write " + topic),
                        grant.hears().stream().map(Topic::toString).map(topic -> "read " + topic),
                        views)
                .flatMap(lines -> lines);
    }
}
