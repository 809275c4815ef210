@echo off
rem Stays open and takes workbooks as they are dropped; close the window or press Ctrl+C to end.
call "%~dp0lib\junheng.cmd" watch %*
pause
