@echo off
rem Runs Maven on this project, from wherever it is called, with, in this order: the pinned version already unpacked in the
rem user's wrapper folder, an installed one that is new enough, or the pinned one, downloaded, verified and unpacked there.
setlocal DisableDelayedExpansion
set "OLDEST=3.8.7"
set /a "OLDEST_NUMBER=3*1000000+8*1000+7"
pushd "%~dp0" || exit /b 1

if not defined JAVA_HOME goto java_on_path
if exist "%JAVA_HOME%\bin\java.exe" goto java_found
set "REASON=JAVA_HOME has no bin\java.exe; let it name a JDK 17 or newer"
goto failed
:java_on_path
where java.exe >nul 2>&1 && goto java_found
set "REASON=no Java found; install a JDK 17 or newer, or let JAVA_HOME name one"
goto failed
:java_found

for /f "usebackq eol=# tokens=1* delims==" %%a in (".mvn\wrapper\maven-wrapper.properties") do (
	if "%%a"=="distributionUrl" set "MVNW_URL=%%b"
	if "%%a"=="distributionSha512Sum" set "MVNW_SHA512=%%b"
)
set "NAME=%MVNW_URL:*/apache-maven-=apache-maven-%"
set "NAME=%NAME:-bin.tar.gz=%"
if defined MAVEN_USER_HOME (set "DISTS=%MAVEN_USER_HOME%\wrapper\dists") else (set "DISTS=%USERPROFILE%\.m2\wrapper\dists")
set "TARGET=%DISTS%\%NAME%\%MVNW_SHA512:~0,16%"

set "MVN="
for /d %%d in ("%DISTS%\%NAME%\*") do if exist "%%d\bin\mvn.cmd" set "MVN=%%d\bin\mvn.cmd"
if defined MVN goto run
for /d %%d in ("%DISTS%\%NAME%-bin\*") do if exist "%%d\%NAME%\bin\mvn.cmd" set "MVN=%%d\%NAME%\bin\mvn.cmd"
if defined MVN goto run

where mvn.cmd >nul 2>&1 || goto download
set "NUMBER=0"
for /f "tokens=3" %%v in ('mvn.cmd -v 2^>nul ^| findstr /c:"Apache Maven "') do (
	for /f "tokens=1-3 delims=.-" %%a in ("%%v") do set /a "NUMBER=%%a*1000000+%%b*1000+%%c" >nul 2>&1
)
if %NUMBER% lss %OLDEST_NUMBER% goto download
set "MVN=mvn.cmd"
goto run

:download
set "FOLDER=%DISTS%\%NAME%\.part-%RANDOM%%RANDOM%"
set "MVNW_ARCHIVE=%FOLDER%\maven.tar.gz"
mkdir "%FOLDER%" || (set "REASON=the wrapper folder cannot be written" & goto failed)
echo mvnw: downloading %MVNW_URL%>&2
rem .NET classes only: the cmdlets for this are missing when a newer PowerShell has set its own module path.
powershell.exe -NoLogo -NoProfile -NonInteractive -Command "$ErrorActionPreference = 'Stop'; [Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12; try { [Net.WebClient]::new().DownloadFile($env:MVNW_URL, $env:MVNW_ARCHIVE); $file = [IO.File]::OpenRead($env:MVNW_ARCHIVE); $sum = [BitConverter]::ToString([Security.Cryptography.SHA512]::Create().ComputeHash($file)).Replace('-', ''); $file.Dispose() } catch { exit 1 }; if ($sum -ne $env:MVNW_SHA512) { exit 2 }"
if errorlevel 2 (set "REASON=the SHA-512 of the download is not the one in .mvn\wrapper\maven-wrapper.properties" & goto failed)
if errorlevel 1 (set "REASON=no Maven %OLDEST% or newer is installed, and the pinned one could not be downloaded" & goto failed)
rem Windows' own tar: another one on the path may take the drive letter for a host.
"%SystemRoot%\System32\tar.exe" -xzf "%MVNW_ARCHIVE%" -C "%FOLDER%" || (set "REASON=the download could not be unpacked" & goto failed)
if not exist "%FOLDER%\%NAME%\bin\mvn.cmd" (set "REASON=the download holds no bin\mvn.cmd" & goto failed)
rem Whoever comes second leaves the first one's in place.
if not exist "%TARGET%" move "%FOLDER%\%NAME%" "%TARGET%" >nul
rmdir /s /q "%FOLDER%"
set "MVN=%TARGET%\bin\mvn.cmd"
if not exist "%MVN%" (set "REASON=the download could not be moved into the wrapper folder" & goto failed)

:run
call "%MVN%" %*
set "RESULT=%ERRORLEVEL%"
popd
exit /b %RESULT%

:failed
if defined FOLDER if exist "%FOLDER%" rmdir /s /q "%FOLDER%"
echo mvnw: %REASON%>&2
popd
exit /b 1
