package cn.sansheng.hub.web.page;

import cn.sansheng.hub.config.HallConfig.Service;
import cn.sansheng.messages.View.Names;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Everything that can be done in a hall, by department, as the hall lists them.
public record ItemsIndex(Names hall, Map<Names, List<Service>> departments, Words words) {
    public static ItemsIndex of(Names hall, List<Service> services, Words words) {
        Map<Names, List<Service>> departments = new LinkedHashMap<>();
        services.stream()
                .filter(service -> !service.items().isEmpty())
                .forEach(service ->
                        departments.merge(
                                service.department(), List.of(service), ItemsIndex::joined));
        return new ItemsIndex(hall, departments, words);
    }

    private static List<Service> joined(List<Service> some, List<Service> more) {
        return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
    }
}
