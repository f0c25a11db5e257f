package cn.sansheng.hub.broker;

/// Whether somebody is who they say.
@FunctionalInterface
public interface Logins {
    boolean accept(String user, String password);

    default Logins or(Logins others) {
        return (user, password) -> accept(user, password) || others.accept(user, password);
    }
}
