#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Formats the Swift sources in place, then judges them; with --lint it only judges.
set -euo pipefail
. "$(dirname -- "$(readlink -f -- "$0")")/prepare.sh"

require_swift
cd -- "$root"
[ "${1-}" = --lint ] || swift format --in-place --parallel --recursive Sources Tests Package.swift
swift format lint --strict --parallel --recursive Sources Tests Package.swift
