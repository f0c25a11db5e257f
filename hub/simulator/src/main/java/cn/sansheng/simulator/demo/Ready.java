package cn.sansheng.simulator.demo;

import java.util.Map;

/// The line that tells other programs how to reach the demo, in the contract's words.
record Ready(
        String url, Login login, Mqtt mqtt, String stations, String data, Map<String, Long> pids) {
    record Login(String user, String password) {
        @Override
        public String toString() {
            return "Login[" + user + "]";
        }
    }

    record Mqtt(String host, int port) {}
}
