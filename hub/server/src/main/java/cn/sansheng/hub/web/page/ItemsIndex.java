package cn.sansheng.hub.web.page;

import cn.sansheng.hub.config.HallConfig.Service;
import cn.sansheng.messages.View.Names;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Everything that can be done in a hall, by department, as the hall lists them.
public record ItemsIndex(Names hall, Map<Names, List<Service>> departments, Words words) {
    public static ItemsIndex of(Names hall, List<Service> services, Words words) {
        return new ItemsIndex(
                hall,
                services.stream()
                        .filter(service -> !service.items().isEmpty())
                        .collect(
                                Collectors.groupingBy(
                                        Service::department,
                                        LinkedHashMap::new,
                                        Collectors.toList())),
                words);
    }
}
