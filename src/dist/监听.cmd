@echo off
setlocal DisableDelayedExpansion
rem Stays open and takes workbooks as they are dropped; close the window or press Ctrl+C to end.
set "JUNHENG_WAIT=1"
"%~dp0lib\junheng.cmd" watch %*
