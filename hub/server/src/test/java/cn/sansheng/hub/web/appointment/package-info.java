@NullMarked
package cn.sansheng.hub.web.appointment;

import org.jspecify.annotations.NullMarked;
