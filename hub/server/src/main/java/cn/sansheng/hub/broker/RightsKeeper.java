package cn.sansheng.hub.broker;

import java.util.Set;
import org.apache.activemq.artemis.core.config.WildcardConfiguration;
import org.apache.activemq.artemis.core.protocol.mqtt.MQTTUtil;
import org.apache.activemq.artemis.core.security.CheckType;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.spi.core.protocol.RemotingConnection;
import org.apache.activemq.artemis.spi.core.security.ActiveMQSecurityManager4;
import org.jspecify.annotations.Nullable;

/// Artemis asks here. It is generation 4 of their interface on purpose: generation 5 remembers
/// logins by user and password for ten seconds, and a revoked station would still come in.
final class RightsKeeper implements ActiveMQSecurityManager4 {
    private final Logins logins;
    private final Rights rights;
    private final WildcardConfiguration wildcards = new WildcardConfiguration();

    RightsKeeper(Logins logins, Rights rights) {
        this.logins = logins;
        this.rights = rights;
    }

    @Override
    public @Nullable String validateUser(
            @Nullable String user,
            @Nullable String password,
            RemotingConnection connection,
            @Nullable String domain) {
        return user != null && password != null && logins.accept(user, password) ? user : null;
    }

    @Override
    public @Nullable String validateUserAndRole(
            @Nullable String user,
            @Nullable String password,
            Set<Role> roles,
            CheckType check,
            String address,
            RemotingConnection connection,
            @Nullable String domain) {
        return user != null && may(user, check, topic(address)) ? user : null;
    }

    /// Artemis' addresses have dots for slashes.
    private String topic(String address) {
        return MQTTUtil.getMqttTopicFromCoreAddress(address, wildcards);
    }

    private boolean may(String user, CheckType check, String topic) {
        return switch (check) {
            case SEND -> rights.maySay(user, topic);
            case CONSUME,
                    CREATE_DURABLE_QUEUE,
                    DELETE_DURABLE_QUEUE,
                    CREATE_NON_DURABLE_QUEUE,
                    DELETE_NON_DURABLE_QUEUE ->
                    rights.mayHear(user, topic);
            case CREATE_ADDRESS -> rights.maySay(user, topic) || rights.mayHear(user, topic);
            case DELETE_ADDRESS, MANAGE, BROWSE, VIEW, EDIT -> false;
        };
    }

    @Override
    public boolean validateUser(String user, String password) {
        return false;
    }

    @Override
    public boolean validateUserAndRole(
            String user, String password, Set<Role> roles, CheckType check) {
        return false;
    }
}
