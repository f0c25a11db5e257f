package cn.sansheng.counter.sip;

/// Who asks; the password is printed nowhere.
public record Login(String user, String password) {
    @Override
    public String toString() {
        return "Login[" + user + "]";
    }
}
