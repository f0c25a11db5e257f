/// How commands beside a running hub speak to it: one line over a socket in its data folder.
@NullMarked
package cn.sansheng.hub.control;

import org.jspecify.annotations.NullMarked;
