package cn.sansheng.simulator.bench;

import cn.sansheng.client.BadConfiguration;
import cn.sansheng.client.StationClient;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.simulator.demo.CannotStart;
import cn.sansheng.simulator.demo.HallFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Clerks of a hall, signed in at counters of their own. The first ones all serve different
/// services.
final class Staff {
    private final BenchHub hub;
    private final List<Post> posts;
    private final List<StationClient> kiosks = new ArrayList<>();
    private final List<Worker> workers = new ArrayList<>();

    private record Post(String station, String clerk, String service) {}

    private Staff(BenchHub hub) {
        this.hub = hub;
        this.posts = differentFirst(posts(hub.hall()));
    }

    /// Nobody yet, but the kiosks stand.
    static Staff of(BenchHub hub)
            throws IOException, CannotStart, InterruptedException, BadConfiguration {
        Staff staff = new Staff(hub);
        for (HallFile.Station station : hub.hall().stations()) {
            if (station.kind().equals("kiosk")) {
                staff.kiosks.add(hub.join(station.name()));
            }
        }
        return staff;
    }

    /// So many in all: those who are there already, and as many more as are missing.
    List<Worker> upTo(int clerks)
            throws IOException, CannotStart, InterruptedException, BadConfiguration {
        if (posts.size() < clerks) {
            throw new CannotStart("the hall has work for %d clerks only".formatted(posts.size()));
        }
        List<Post> more = posts.subList(workers.size(), Math.max(clerks, workers.size()));
        Map<String, String> pins = hub.pins(more.stream().map(Post::clerk).toList());
        for (Post post : more) {
            StationClient kiosk = kiosks.get(workers.size() % kiosks.size());
            StationClient counter = hub.join(post.station());
            Worker worker = new Worker(kiosk, counter, ServiceCode.parse(post.service()));
            worker.signIn(new ClerkId(post.clerk()), pins.getOrDefault(post.clerk(), ""));
            workers.add(worker);
        }
        return List.copyOf(workers.subList(0, clerks));
    }

    private static List<Post> posts(HallFile hall) {
        List<Post> posts = new ArrayList<>();
        Set<String> busy = new HashSet<>();
        for (HallFile.Station station : hall.stations()) {
            List<String> offered = station.counter().map(hall::servicesAt).orElse(List.of());
            hall.clerks().stream()
                    .filter(clerk -> clerk.serves().size() == 1)
                    .filter(clerk -> offered.containsAll(clerk.serves()))
                    .filter(clerk -> busy.add(clerk.id()))
                    .findFirst()
                    .map(clerk ->
                            new Post(station.name(), clerk.id(), clerk.serves().iterator().next()))
                    .ifPresent(posts::add);
        }
        return posts;
    }

    private static List<Post> differentFirst(List<Post> posts) {
        Set<String> services = new HashSet<>();
        List<Post> first = new ArrayList<>();
        List<Post> others = new ArrayList<>();
        for (Post post : posts) {
            (services.add(post.service()) ? first : others).add(post);
        }
        first.addAll(others);
        return first;
    }
}
