/// Pages, API, live feed, logins: what browsers and other people's tools see of a hall.
@NullMarked
package cn.sansheng.hub.web;

import org.jspecify.annotations.NullMarked;
