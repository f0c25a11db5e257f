package cn.sansheng.acceptance;

import cn.sansheng.messages.Token;

/// A paper that came out of a kiosk, by its token as other people's reader reads it.
record Slip(String kiosk, String picture, Token token) {}
