#!/usr/bin/env python3
"""Verifies an exported journal without a line of the product: journal-verify.py FILE"""
import hashlib, json, re, sys

LINE = re.compile(rb'\{"hash":"([0-9a-f]{64})","entry":(\{.*\})\}\n')
before, n = bytes(32), 0
for line in open(sys.argv[1], "rb"):
    n += 1
    parts = LINE.fullmatch(line)
    if not parts:
        sys.exit(f"unreadable: line {n}")
    hash, entry = bytes.fromhex(parts[1].decode()), parts[2]
    if json.loads(entry)["n"] != n:
        sys.exit(f"bent: line {n} is not entry {n}")
    if hashlib.sha256(before + entry).digest() != hash:
        sys.exit(f"bent: entry {n} does not match its hash")
    before = hash
print(f"whole: {n} entries, anchor {n}:{before.hex()}")
