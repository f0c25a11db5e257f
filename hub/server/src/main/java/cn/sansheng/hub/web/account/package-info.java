/// Who may sign in: passwords, PINs, lock-out, sessions.
@NullMarked
package cn.sansheng.hub.web.account;

import org.jspecify.annotations.NullMarked;
