package cn.sansheng.gpio;

/// What a contact says, whatever the voltage: a button is down, the bell rings, the handset is up.
public enum Signal {
    ACTIVE,
    IDLE
}
