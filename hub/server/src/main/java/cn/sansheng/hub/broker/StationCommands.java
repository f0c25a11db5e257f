package cn.sansheng.hub.broker;

import cn.sansheng.messages.StationKind;
import cn.sansheng.messages.StationName;

/// What `station …` asks of a hall: answered here where the hub stands still, else by the running
/// hub.
public interface StationCommands {
    /// Makes a credential; the answer is the text of the station's station.yaml.
    String add(StationName station, StationKind kind) throws StationRefused;

    /// A table for people, one line per station.
    String list() throws StationRefused;

    void revoke(StationName station) throws StationRefused;

    /// An external mosquitto's `password_file`.
    String mosquittoPasswords() throws StationRefused;

    /// An external mosquitto's `acl_file`.
    String mosquittoRights() throws StationRefused;
}
