// Written by Scripts/build-skills; sources and licences are in NOTICE.

// swift-format-ignore-file

/// Names of skills, one a line, with other names of the same behind bars.
enum SkillTable {
  static let text: StaticString = """
.NET|dotnet|.NET Core|.NET Framework
1C Enterprise
1CadCam Unigraphics
3D graphics
3D Systems Geomagic Design X
3M Electronic Monitoring
3M Encoder
3M Post-it App
3PL Central
4D
5AM Glassbox Translational Research
5S
a la mode WinTOTAL
A mathematical programming language
A programming language
A-Systems JobView
Ab Initio
AbacusNext HotDocs
ABAP
ABAP CDS
ABC Compiler
ABC: the AspectBench Compiler for AspectJ
Accellos Real Dispatch
Accelrys Cerius2
Access management
Access Software AIRPAX
AccessData FTK
Accessibility|WCAG|a11y
Account management
Accounting
Accounts payable
Accounts receivable
Accurate NXG
ACD Systems Canvas
ACOM Solutions RAPID EMR
AcornSystems Corporate Performance Management
Acrendo Medical Software Ob/Gyn EMR
Acronis Recovery Expert
ACS Technologies HeadMaster
Act!
ACT! Premium
ActionScript|actionscript 3|actionscript3|as3
ActionWare
Actsoft Comet Tracker
Actuate BIRT
AcuityPro
AdaptaSoft CyberPay
Ada|ada95|ada2005
Addison Health Systems WritePad EHR
Address Management System|AMS
Adeptia ETL Suite
Aderant CompuLaw
ADi SmartBOL
ADL Data Systems OptimumClinicals Electronic Health Record
ADO.NET
Adobe Acrobat Reader|Acrobat Reader
Adobe Acrobat Writer|Acrobat Writer
Adobe Acrobat|Acrobat
Adobe ActionScript
Adobe After Effects|After Effects
Adobe AIR|AIR
Adobe Audition|Audition
Adobe Captivate|Captivate
Adobe ColdFusion
Adobe Creative Cloud|Creative Cloud
Adobe Director|Director
Adobe Distiller|Distiller
Adobe Dreamweaver|Dreamweaver
Adobe Experience Manager|AEM|Experience Manager
Adobe Flex
Adobe FrameMaker|FrameMaker
Adobe FreeHand MX|FreeHand MX
Adobe Illustrator|Illustrator|adobeillustrator
Adobe ImageReady|ImageReady
Adobe InCopy|InCopy
Adobe InDesign|InDesign
Adobe LifeCycle Enterprise Suite|LifeCycle Enterprise Suite
Adobe LiveMotion|LiveMotion
Adobe Macromedia HomeSite|Macromedia HomeSite
Adobe PageMaker|PageMaker
Adobe Photoshop|Photoshop|adobephotoshop
Adobe PostScript
Adobe Premiere Pro|Premiere Pro
Adobe Presenter|Presenter
Adobe RoboHelp|RoboHelp
ADP
ADP Enterprise eTIME
ADP Enterprise HR
ADP eTIME
ADP ezLaborManager
ADP HR/Benefits Solution
ADP Pay eXpert
ADP Workforce Now
AdRelevance
AdSense Tracker
Advanced business application programming
Advanced Cardiovascular Life Support|Advanced Cardiac Life Support|ACLS
Advanced Portfolio Technologies Report Builder
Advanced Portfolio Technologies Simulator
Advanced Retail Management Systems Retail Pro
Advanced Technologies Class Act
Advantage Software Psych Advantage
AEC Software FastTrack Schedule
Aeronautical charts
AeroPlanner
Aestiva Purchase Order
AetherPalm InfusiCalc
Affiliated Computer Services ACS FIREHOUSE
After the Deadline
Ag Leader Technology SMS Advanced
Agda
Agile Product Lifecyle Management|PLM
Agilent ChemStation
Agilent Technologies GeneSpring GX
Agile|Agile methods|Agile development
Agisoft Metashape
AGS Script|ags
AIDL
Aiken
Air dispersion modeling
Airdata
Airline Pilots Daily Aviation Log PPC
AirSmith FlightPrompt
Airtable
AJAX
AL
Alchemy Systems SISTEM
Aldelo Systems Aldelo for Restaurants Pro
Aleo
ALGOL
Algorithmic language ALGOL
ALK Technologies PC*Miler
Allaire ColdFusion
Alloy
Allscripts EHR
Allscripts healthcare automation
Allscripts PM
Allscripts Professional EHR|Professional EHR
Allscripts Professional PM|Professional PM
Allscripts Sunrise|Sunrise
Alpha Software Alpha Five
Alpine Abuild|abuild|apkbuild
Alteer Office
Altera Quartus II
Alteryx
Altia Design
Altova MapForce
Amazing Charts
Amazon Data Pipeline|Data Pipeline
Amazon DynamoDB|DynamoDB
Amazon Elastic Compute Cloud EC2|Elastic Compute Cloud EC2
Amazon Kinesis|Kinesis
Amazon Redshift|Redshift
Amazon Simple Storage Service S3|Simple Storage Service S3
Amazon Web Services AWS CloudFormation|CloudFormation
Amazon Web Services|AWS|Amazon AWS
Ambient Design ArtRage
American Medical Association CodeManager
American National Standards Institute ANSI C
American Precision Instruments Regit
American Sign Language Browser
AMG Teleran SalesInSync
Amkai AmkaiCharts
AMPL
AMS Services AMS Sagitta
Analyse-it
AnalyzerXL
Anasazi Software Client Data System
AngelScript
Angular|AngularJS|Angular.js
Animation
Annuities analysis
Ansible
Ansoft Simplorer
Answer Set Programming
Ansys Fluent
ANSYS LS-DYNA
ANSYS Multiphysics
ANSYS simulation
Antek HealthWare LabDAQ
Anti-spyware
Antivirus
Antlers
ANTLR
AOL MapQuest
Apache Airflow|Airflow
Apache Ant|Ant
Apache Avro|Avro
Apache Cassandra|Cassandra
Apache Flume|Flume
Apache Groovy
Apache Hadoop|Hadoop
Apache HBase|HBase
Apache Hive|Hive
Apache HTTP Server|HTTP Server
Apache JMeter|JMeter
Apache Kafka|Kafka
Apache Mahout|Mahout
Apache Maven|Maven|apachemaven|mvn
Apache MXNet|MXNet
Apache Oozie|Oozie
Apache Pig|Pig
Apache Solr|Solr
Apache Spark|Spark
Apache Sqoop|Sqoop
Apache Struts|Struts
Apache Subversion SVN|Subversion SVN
Apache Tomcat|Tomcat
Apatar
Apex
API Blueprint
APL
Apollo Guidance Computer
Apple AppleWorks|AppleWorks
Apple Cocoa|Cocoa
Apple DVD Studio Pro|DVD Studio Pro
Apple Final Cut Express|Final Cut Express
Apple Final Cut Pro|Final Cut Pro
Apple iDVD
Apple iMovie
Apple iOS
Apple iPhoto
Apple iWork
Apple iWork Keynote
Apple iWork Numbers
Apple iWork Pages
Apple Keynote|Keynote
Apple Logic Pro|Logic Pro
Apple macOS
Apple QuickTime|QuickTime
Apple Safari|Safari|applesafari
AppleScript|apples|osascript
Appletree
AppliCad Roof Wizard
Applicant tracking
Application management
Applied Systems Vision
Appointment scheduling
Apprentissage automatique
Aprendizaje automático
Aptean Made2Manage
Aptech Systems GAUSS
Arbeitssicherheit
Arc
Arc welding
ArcSight Enterprise Threat and Risk Management
ArduPilot Mission Planner
Argosy Legal Systems Power Closer
Articulate Rapid E-Learning Studio
Artificial intelligence|AI
AS/400 Database
Asana
Ascend Property Assessment
Ascentis HR
ASG Technologies ASG-Zeke
ASI Point of Sale
ASL
ASP.NET|ASP.NET Core|aspx|aspx-vb
AspectJ
Aspen Graphics Technical Analysis Software
Aspyra CyberLAB
Assembly|asm|nasm
Asset management
Assisi Compiler
Assistenza clienti
Assured Software JPP
Astro
Asure Software HCM
Asymptote
Atención al cliente
Atendimento ao cliente
Athena Software Penelope Case Management
athenahealth athenaCollector
Atlas Business Solutions Staff Files
Atlas Construction Business Forms
Atlassian Bamboo|Bamboo|atlassianbamboo
Atlassian Bitbucket|Bitbucket|atlassianbitbucket
Atlassian Confluence|Confluence|atlassianconfluence
Atlassian JIRA|JIRA|atlassianjira
ATS|ats2
Attitude POS itive AccuPOS Retail
ATX Total Accounting Office
ATX Total Engagement Office
ATX Total Tax Office
Audacity
Audio calibration
Audio editing
Audion Laboratories VoxPro
Auditing
AuditWare financial reporting and auditing
Augeas
Aurora FoodPro
Austin Logistics CallSelect
AutoCrit Editing Wizard
Autodesk 3D Studio Design|3D Studio Design
Autodesk 3d Studio Viz|3d Studio Viz
Autodesk 3ds Max Design|3ds Max Design
Autodesk 3ds Max|3ds Max
Autodesk Algor Simulation|Algor Simulation
Autodesk Architectural Desktop|Architectural Desktop
Autodesk AutoCAD Blue Sky|AutoCAD Blue Sky
Autodesk AutoCAD Civil 3D|AutoCAD Civil 3D
Autodesk AutoCAD LT|AutoCAD LT
Autodesk AutoCAD Map 3D|AutoCAD Map 3D
Autodesk AutoCAD Mechanical|AutoCAD Mechanical
Autodesk AutoCAD|AutoCAD
Autodesk CAiCE Visual Transportation|CAiCE Visual Transportation
Autodesk Fusion 360|Fusion 360
Autodesk HSMWorks|HSMWorks
Autodesk Inventor|Inventor
Autodesk Land Desktop|Land Desktop
Autodesk Maya|Maya
Autodesk MotionBuilder|MotionBuilder
Autodesk Mudbox|Mudbox
Autodesk Revit Architecture|Revit Architecture
Autodesk Revit|Revit
Autodesk SketchBook Pro|SketchBook Pro
Autodesk Softdesk|Softdesk
Autodesk VIZ|VIZ
AutoDesSys form Z
AutoHotkey|ahk
AutoIt|au3|AutoIt3|AutoItScript
Automate the Schools
Automated information system
Automated installation
Automated inventory
Automated Neuropsychological Metric Assessments Battery
Automatic Data Processing AdvancedMD EHR
Automation Counselors municiPAL
AutoZone ALLDATA
Availability prediction modeling
Avaya Identity Engines
AVEVA InTouch HMI
Avid Digidesign Pro Tools
Avid Pro Tools
Avid Technology audio visual editing
Avid Technology iNEWS
Avid Technology Media Composer|Media Composer
Avid Technology Pro Tools|Pro Tools
Avid Technology Sibelius|Sibelius
Avidian Technologies Prophet
Awk|the awk programming language
Axxya Systems Nutritionist Pro
Aya Associates Comp-U-Floor
Azalea Health Azalea EHR
B
B (Formal Method)
B-Method
B4X|basic for android
Backbone.js
Backup and archival
Ballerina|bal
BAML
Bare Bones Software BBEdit
Barrington Software CookenPro Commercial
Bartending
Basecamp
BASIC
Basic Life Support|BLS
Basic Local Alignment Search Tool|BLAST
Batchfile|bat|batch|dosbatch|winbatch
BBCode
BCL Landview Systems WinCrop
BCS Woodlands Software The Logger Tracker
BD Biosciences CellQuest
Beaver Creek Software The THERAPIST
Beef
Beeline Learning Management System|LMS
Befunge
Beginner's all-purpose symbolic instruction code
BehavePlus
Behavioral Assessment and Research System BARS
Belmar & Associates Mortware
Benchmark Systems Benchmark Clinical EHR
Bentley GeoPak Bridge|GeoPak Bridge
Bentley GEOPAK Civil Engineering Suite|GEOPAK Civil Engineering Suite
Bentley InRoads Suite|InRoads Suite
Bentley MicroStation|MicroStation
Bentley STAAD|STAAD
Bentley Systems gINT|Systems gINT
Bentley Systems InRoads Suite|Systems InRoads Suite
Bentley Systems ProjectWise|Systems ProjectWise
Bentley WaterCAD|WaterCAD
Berkeley Internet Domain Name BIND
Berry
Best MIP Fund Accounting
Bibase 4POS Retail
BibTeX
BibTeX Style
Bicep
Bigloo Scheme
Bikeshed
Bill of lading
Bill of materials
Billing
Bioconductor
BioEx Systems Exercise Pro
BioEx Systems Nutrition Maker Plus
Biofeedback
Bison
BitBake
BizBench
Bizmatics PrognoCIS EMR
BizPricer
Blackbaud eTapestry
Blackbaud The Raiser's Edge
Blackboard
Blackboard Learn|Learn
Blade
BLAT
Blatant Media Absorb LMS
Blender
Blink
BlitzBasic|b3d|blitz3d|blitzplus|bplus
BlitzMax|bmax
Blogging
Bloomberg Professional
Bloomz
Blueberry Harbor Software Clinical Record Keeper
Blueprint display
Blueprint reading
Blueprint|blp
Bluespec BH|bluespec classic
Bluespec|bluespec bsv|bsv
BMC Software Change Manager
BMC Software Control-M
BMC Software Recovery Manager RMAN
BobCAD-CAM
Boo
Boogie
Bookkeeping
Bootstrap
Border Gateway Protocol|BGP
Borland SilkTest
Bosch Punch List
Bowen & Groves M1 ERP
Bowtie
BQN
Brady Specimen Labeling System
Brainfuck
BrainMetric The Category Test
Brainshark Rapid Learning
BrainTrain Captain's Log
Brainworks
Branding
Brickell Research Brickell Medical Office
Bridgeway eCounsel
BrighterScript
Brightscript
Broadcast Electronics AudioVAULT FleX
Bru
Bruno Realty eNeighboorhoods
Buchhaltung
Budgeting
Bugzilla
Building automation
Building information modeling|BIM
Bungalow Software Aphasia Tutor
Business analysis
Business development
Business Forecast Systems Forecast Pro
Business intelligence|BI
Business Objects Data Integrator
Business performance management|BPM
Business software applications
C
C#|C Sharp|CSharp|cake|cakescript
C++|CPP|C plus plus
C2hs Haskell|c2hs
C3
CA Easytrieve Report Generator
CA IDMS
Cabinet NG CNG-SAFE
Cadence
Cadence Encounter Test
Cadence OrCAD
Cadence PSpice
Cadence Virtuoso Layout Suite
Cairo Zero
Cairo|cairographics
Calendar and scheduling
Calibration
Caliper Maptitude
Caliper TransCAD
Call-processing language CPL
CameLIGO
Camfit Data Limited Microfit
Cangjie
Canu
Canva
Canyon Solutions Jcats
CAP Automation SellWise
CAP CDS|cds
Cap'n Proto
Carbon|Carbon Language
Cardiopulmonary resuscitation|CPR
CareCloud Central
Career management systems
Carlson SurvCADD
Carlson Survey
Carpentry
Cartesis ES Magnitude
CartoCSS|Carto
Cartography
Casamba Smart
Cascading style sheets
Case management
Case management system
Catalog navigation
Cattlesoft CattleMax
CBORD Foodservice Suite
CBORD Nutrition Service Suite
CCH ProSystem fx TAX
CCIS AccountAbility
CDA International Manifold System
Central Desktop
Ceridian Dayforce enterprise HCM
Cerner Millennium PathNet|Millennium PathNet
Cerner Millennium|Millennium
Cerner PowerWorks Practice Management|PowerWorks Practice Management
Cerner ProFile|ProFile
Certified Nursing Assistant|CNA
Ceylon|eclipseceylon|ceylonlang
CGI-AMS BureauLink Enterprise
CGI-AMS CACS Enterprise
CGI-AMS Strata
CGTech Vericut CNC
Change management
Chaos Group V-Ray
Chapel|chpl
Character generator
Charity
Chart Links
Charting
ChartWare EMR
Chat
Chatbot
Chef
ChemInnovation Software Chem 4-D
ChemStat
Children's educational
Choice Job Cost
ChucK
CI/CD|CICD|Continuous integration and delivery|Continuous delivery
Circle Systems Stat/Transfer
Circom
Circuit simulation
Cirru
Cisco IOS|IOS
Cisco Systems Cisco NetFlow Collection Engine|Cisco NetFlow Collection Engine
Cisco Systems Cisco Traffic Analyzer|Cisco Traffic Analyzer
Cisco Systems CiscoWorks LAN Management Solution|CiscoWorks LAN Management Solution
Cisco Systems CiscoWorks|CiscoWorks
Cisco Systems VPN Client|VPN Client
Cisco Webex|Webex
Citilabs Cube
Citrix cloud computing
Citrix XenApp|XenApp
Claim processing system
Clarion
Clarity Systems IBM Clarity
Clarity|clarity-lang
Clark Labs IDRISI Andes
ClassDojo
Classic ASP|asp
Classroom management
ClassTag
Clean
ClearTrial
Click
Client caseload management
Client databases
Clinical Software Solutions CLIN1 Suite
Clinical trial management
ClinLab LIS
CLIPS
Clojure
Closure Templates|soy
CloudCompare
Cloudera Impala
Clover Technology GALENA
CloverETL
Clue
ClustalW
Cluster server
CMake
CMSN FieldPAK
CNC Consulting Machinists' Calculator
CNC Mastercam
CNC Software Mastercam
Coaching
Cobent Learning and Compliance Suite LCS
COBOL
CodeQL
CODESYS
Coding database
CoffeeScript|coffee|coffee-script
Coglin Mill RODIN
CogniSyst Computerized Assessment of Response Bias CARB
ColdFusion CFC|cfc
ColdFusion|cfm|cfml|coldfusion html
Collaborative Application Markup Language|CAML
Collaborative editing
ComBase
Comcash ERP
ComChart EMR
Command interpreters
Commercial driver's license information system|CDLIS
Commercial plate reader
Commercial vehicle operations|CVO
Common business oriented language COBOL
Common Curriculum
Common gateway interface|CGI
Common Lisp Object System|CLOS
Common Lisp|lisp
Common Workflow Language|cwl
Communication
Comp Pro Med Polytech
Compass
Compilers
Compliance
Component object model|COM
Component Pascal
Component-based Scalable Logical Architecture|CSLA
Compris
Compris Advanced Manager's Workstation
Comptabilité
Compugov DocketView
Comput-Ability Mechanical Insulation Key Estimator
CompuTant CounterPoint
Computational fluid dynamics|CFD
Computer aided composite drawing
Computer aided design and drafting CADD
Computer aided design and drafting software CADD
Computer aided dispatch
Computer aided software engineering CASE tools
Computer assisted design
Computer assisted mass appraisal|CAMA
Computer Associates Log Analyzer
Computer based training
Computer diagnostic
Computer forensic
Computer Generated Solutions Learning Management System
Computer graphics
Computer imaging
Computer numerical control|CNC
Computer On-line Real-time Applications Language CORAL 66
Computer vision
Computer-aided design|CAD
Computer-aided drafting or design
Computer-aided engineering CAE
Computer-aided manufacturing|CAM
ComputerEase construction accounting
Computerized aircraft log manager|CALM
Computerized bed control system
Computerized diagnostic
Computerized indexing systems
Computerized inventory tracking
Computerized maintenance management system software CMMS
Computerized maintenance management system|CMMS
Computerized numerical control
Computerized physician order entry|CPOE
Computerized time management systems
COMSOL Multiphysics
Concurrency control
Configuration management
Connectivity
Conners' Continuous Performance Test II
Constant Contact
Construction Management Software ProEst
Construction Software Center EasyEst
Contabilidad
Contact management
Contact management systems
Content management systems|CMS
Content marketing
Continuous emission management
Continuous integration|CI
Continuous renal replacement therapy|CRRT
Contract drafting
Contract management
Cooklang
Cool
Cool Roof Calculator
Coordinate geometry COGO
Copywriting
Corel CorelDraw Graphics Suite|CorelDraw Graphics Suite
Corel Paint Shop Pro|Paint Shop Pro
Corel Painter|Painter
Corel Photo-Paint|Photo-Paint
Corel Presentation
Corel QuattroPro|QuattroPro
Corel Ventura|Ventura
Corel WordPerfect Office Suite|WordPerfect Office Suite
Cornerstone OnDemand Cornerstone Learning
Corporate Focus Solium Shareworks
Cost accounting
Cost estimating
CostGuard
Couchbase Server
Course management system
Courtroom scheduling
CPR International GeneralCOST Estimator
CPR Visual Estimator
CPSI CPSI System
CQL
Craftsman CD Estimator
Credit and risk analysis
Credit card processing
Credit fraud detection
Crime mapping
Critical Care Registered Nurse|CCRN
CrossTec NetOp Remote Control
CruiseControl
Crystallography
CrystalMaker
Crystal|crystallang
Csound Document|csound-csd
Csound Score|csound-sco
Csound|csound-orc
CSS
CSS CLS-2000
CT Summation iBlaze
Cuda
CUE
Cufflinks
Culinary Software Services ChefTec
Curriculum development
Curry
Custom Data Systems Sterling Management Software
Custom Software Systems StarLab
Customer Expressions i-Sight
Customer information control system|CICS
Customer information databases
Customer relationship management|CRM
Customer service
CWeb
Cyber Records MediChart Express
Cybersecurity|Cyber security|Information security
CyberSoft NutriBase
Cycript
CYMA IV Accounting for Windows
Cypher
Cytel StatXact
Cython|pyrex
D2|d2lang
Dafny
dailyVest Investment Personalization Platform
Dartfish ProSuite
Dartware InterMapper
Dart|googledart
Daslang
Dassault Systemes Abaqus|Abaqus
Dassault Systemes CATIA|CATIA
Dassault Systemes SolidWorks|SolidWorks
Data acquisition
Data acquisition systems
Data analysis|Data analytics
Data conversion
Data definition language|DDL
Data dictionary
Data engineering
Data entry
Data logger
Data logging
Data manipulation language|DML
Data mapping
Data mining
Data modeling|Data modelling
Data science
Data transformation services|DTS
Data validation
Data visualization|Data visualisation
Data warehouse
Database
Database capacity planning
Database cloning
Database design
Database management
Database management systems
Database reporting
Database security
Database testing
Databox
DataDescription DataDesk
Datasurge GEOPRO
Datasym SYMFINITE
DataVision
DataWeave
DataWorks Plus Digital CrimeScene
Dataxiom StatMost
DaVinci Resolve
DaySmart Software Appointment-Plus
DaySmart Software Salon Iris
Daystar iStructural.com
dBASE
dBASE Plus
DealMaven Comparable Company Valuation Analysis
DealMaven M&A Accretion/Dilution One-Pager
DealMaven Modeling ToolPack for Excel
DealMaven PresLink for PowerPoint and Word
Debuggers
Debugging
DeChant Consulting Services iWitness
Decisioneering Crystal Ball
Deep learning
Defect tracking
Delcam PowerMILL
Delft GeoSystems MStab
Delivery operations information system|DOIS
Delivery Routing System|DRS
Delphi Discovery
Delphi Technology
Deltek Costpoint
DenizenScript
Dental charting
Dental clinical records
Dental digital radiology
Dental imaging
Dental intra-oral imaging
Deoxyribonucleic acid DNA sequence analysis
Deployment
Derivatives Imagine Trading System
Derivicom FinOptions XL
dESCO ESC
Design of experiments|DOE
Design systems|Design system
DesignBuilder Software DesignBuilder
DesignWare 3D EyeWitness
Desire2Learn LMS
Desktop publishing
Desmos
DevOps
DevWave Estimate Works
Dhall
DHI MIKE URBAN
DHI Water and Environment MIKE SHE
Diagnostic and procedural coding
Diagnostic image review
Diagramming
DietMaster Systems DietMaster
digiChart OB-GYN
DIGITAL Command Language|dcl
Digital contract
Digital Dispatch
Digital Equipment Corporation DIGITAL Fortran 90
Digital Image Management Solutions Crime Scene
Digital mapping
DigiTools Roof CAD
Disassembler
Discrete event simulation
Disk operating system|DOS
Distributed component object model|DCOM
Distributed control system|DCS
Distributed database management
DM2 Bills of Lading
DM|byond|dm-drogerie markt
DOC Cop
Dockerfile|Containerfile
Docker|Docker containers
Document management system
Document Object Model DOM Scripting
DocuSign eSignature
DocuTrac QuicDoc
Dogescript
Dolphin Imaging & Management Solutions Dolphin Management
Domain name system|DNS
Domain-driven design|DDD
Domin-8 Enterprise Solutions Tenant Pro
dominKnow Learning Center
DOS shell script
Dowling Associates TRAFFIX
doXstor Flight Level Logbook
DP Technology ESPRIT
Drawing
Drawing and drafting
DRG grouping
Dropbox
Drug coding
Drug database
Drupal
DSN Software Oral Surgery-Exec
DTrace|dtrace-script
Dun and Bradstreet Global DecisionMaker
Dune
Dylan
Dynamic analysis
Dynamic host configuration protocol|DHCP
Dynamic hypertext markup language DHTML
Dynamic modeling
Dynix Digital Library
DZS Software Solutions ClinPlus
D|Dlang
E
E++ pattern language
e-MDs
e-MDs Bill
e-MDs topsChart
e-MDs topsE&M Coder
Eagle Point LANDCADD
Earthly|Earthfile
EarthSoft EQuIS Geology
Easy Dispatch
EasyCAD Iris 2D
EasyCBM
eC
ECL
eClinicalWorks EHR
ECLiPSe
Eclipse IDE
Eclipse Jersey
Ecmarkup|ecmarkdown
Ecological risk assessment
Econometric Software LIMDEP
Economic Analysis Group EAG CaseTrack
Economic forecasting
eCredit Enterprise
Edge
EdgeQL|esdl
EDImis Anesthesia Manager
EditCNC
Editing
Edmodo
Edpuzzle
Educational
Edulastic
Eedo Knowledgeware Eedo Force Ten
EffTec EffTrack
EGS CALCMENU
EHS CareRevolution
Eiffel
EJS
Eko
Elasticsearch|Elastic Search
ElearningForce JoomlaLMS
Electrical wiring
Electronic aircraft information databases
Electronic data capture|EDC
Electronic Data Interchange EDI systems
Electronic data interchange|EDI
Electronic design automation|EDA
Electronic health record
Electronic health records|EHR|Electronic medical records|EMR
Electronic medical record
Electronic medical record EMR systems
Electronic Time Clock|ETC
Electronic train management systems|ETMS
Elekta Impac Software IntelliLab
Element management
Elite Minds RightWriter
Elixir|elexirlang
Ellucian Banner ERP
Elm|elmlang
ELR Software eLr Extra Language Resources
Elvish
Elvish Transcript
Emacs Lisp|cask|eask|elisp|emacs|editingmacros
Email
Email marketing
Embarcadero Delphi
Embarcadero JBuilder
Embarcadero Technologies DBArtisan
Embedded systems development
Embedded systems testing
EmberScript
Embroidery design
EMC Documentum
EMC NetWorker
eMDs Medisoft
eMDs Practice Partner
Emerald Software Group Emerald Green Office
Emergency notification system
Emergency room|Emergency department
Empirisoft MediaLab
Employee performance management system
Employee scheduling
Employee self-service
Encoded archival system EAD
Encoder
Encryption
EndoSoft
Energy cost evaluation
Energy Efficient Rehab Advisor
EnergyPlus
Enggist & Grandjean EGS F&B Control
Engine analysis
Enterprise application integration|EAI
Enterprise JavaBeans
Enterprise resource planning ERP system
Enterprise resource planning|ERP
Entity Management Software
Environmental health and safety documentation
EnzymeX
Eos Systems PhotoModeler
ePharmaSolutions eMVR
Epic EpicCare Inpatient Clinical System|EpicCare Inpatient Clinical System
Epic Practice Management|Practice Management
Epic Systems
EpicLab Laboratory Information System
Epicor Vantage ERP
Epocrates
EQ
Equative TimeLedger
Equifax Advanced Decisioning
Equifax Application Engine
Equifax InterConnect
ERDAS ER Mapper
Erlang
ESHA Research The Food Processor
ESRI
ESRI ArcCatalog|ArcCatalog
ESRI ArcEditor|ArcEditor
ESRI ArcGIS ArcPy|ArcGIS ArcPy
ESRI ArcGIS Geostatistical Analyst|ArcGIS Geostatistical Analyst
ESRI ArcGIS Spatial Analyst|ArcGIS Spatial Analyst
ESRI ArcGIS Survey 123|ArcGIS Survey 123
ESRI ArcGIS|ArcGIS
ESRI ArcIMS|ArcIMS
ESRI ArcInfo|ArcInfo
ESRI ArcLogistics|ArcLogistics
ESRI ArcMap|ArcMap
ESRI ArcPad|ArcPad
ESRI ArcSDE|ArcSDE
ESRI ArcView 3D Analyst|ArcView 3D Analyst
ESRI ArcView|ArcView
ESRI Site Scan for ArcGIS|Site Scan for ArcGIS
ESRI What if?|What if?
Estate planning
Estima Regression Analysis of Time Series RATS
Estimating
ETAP
eTeleNext LIS
Ethereal
ETL|Extract transform load
Euphoria
Event planning
Event scheduling
Event-driven State-machines Programming
EventHelix WebTaxi
Evergreen Technology Eagle Bid Estimating
Evernote
Ex Libris Group Aleph
Ex Libris Group Voyager
Exact business
Exact MAX
Exact Software Macola ES
Exact Software Macola ES Labor Performance
Exele TopView
Experian Credinomics
Experian Detect
Experian FraudShield
Experian Quest
Experian Retention Triggers
Experian Strategy Management
Experian Transact SM
Experience in Software Webplanner
Expert Health Data Programming Vitalnet
Express Business Valuations
Express.js|ExpressJS
Ext JS
Extensible hypertext markup language XHTML
Extensible markup language XML
Extensible stylesheet language transformations XSLT
Extensible stylesheet language XSL
EyeMD EMR Healthcare Systems EyeMD EMR
EZ LCMS
EZ Software Solutions
ezChartWriter
EZClaim medical billing
F#|F Sharp|fsharp
F*|fstar
Facebook
FaceTime
Facility Energy Decision Systems|FEDS
Facility energy management
Factiva
Factor
Failure mode and effects analysis FMEA
Fair Isaac Application Risk Model Software
Fair Isaac Capstone Decision Manager
Fair Isaac Falcon ID
Fancy
Fannie Mae Desktop Underwriter
Fantom
FANUC Robotics iRVision
Farm Works Software Trac
FARSITE
FASTA
Fastcase legal
Fault modeling
Fault testing
Fault tree analysis|FTA
Faust
Federal Renewable Energy Screening Assistant|FRESA
FedEx Ship Manager
Fennel
Ferret
Field programmable gate array FPGA design
Fielding Data Labs OptoMizer
Fifth Walk BillingTracker
Figma
File server
File transfer protocol|FTP
Filebench WML
FileMaker Pro
Filing system
Filterscript
Financial accounting
Financial analysis
Financial compliance
Financial modeling|Financial modelling
Financial needs analysis
Financial planning
Financial reporting
Financial statement
FinEng Solutions PerfoRM
FinEng Solutions Quantis
Finite difference time domain|FDTD
Finite element analysis|FEA
Finite element method|FEM
Fire incident reporting systems
Firewall
FIRRTL
First Insight MaximEyes
fish
FishXing
FitNesse
FlamMap
Flat File Checker
Fleet management
Fletcher-Flora Health Care Systems FFlex eSuite LIS
Fletcher-Flora Health Care Systems LabPak LIS
FlexBox
FlexTraining Total e-Learning Solution
Flight simulation
Flipgrid
FLIR Thermal Studio Suite
Flix
Floor planning
FloorCOST Estimator for Excel
Flooring Technologies QFloors
Flow chart
Fluent
Fluke Corporation FlukeView Forms
FLUX
Focus Floor Covering Software
Food preparation
Food safety
Food Service Solutions FoodCo
Foodman Home-Delivery
Forecasting
Forklift operation|Forklift
Formula translation/translator FORTRAN
Forth
Fortran
Fortran Free Form
Four Soft 4S eLog
Four Soft 4S VisiLog
Fox Meadows Accent Data Manager
Fox Meadows ChartingPlus
Fox Meadows EncounterManager
FPA Software MACCS
FPP
Fractal pattern analysis
Freddie Mac Loan Prospector
FreeBASIC
FreeMarker|ftl
Frege
Fugitive emission leak detection
Functional testing
Fund accounting
Futhark
G-code
G-Cube Solutions Wizdom Web LMS
GAAP
GAEA Technologies WinSieve
Gait analysis
GalacTek ECLIPSE
Gallery Systems EmbARK
Gallery Systems The Museum System
Galorath SEER-SEM
Gambit Scheme
Game Maker Language
GAML
GAMS
GAP
Gas dispersion model
Gaussian
GCC Machine Description
GDB
GDScript
GDShader
GE Energy GateCycle
GE Healthcare Centricity EMR
GE Healthcare Centricity Laboratory
GE Healthcare Centricity Practice Solution
GE Healthcare ImageQuant TL
GE Healthcare Logician
Geac MPC Production
Gemcom Surpac
Gene Codes Sequencher
General algebraic modeling system
General ledger
Genero 4gl
Genero per
Genetic algorithm
Genetic algorithm optimization
Genie
Genome Analysis Toolkit GATK
Genshi|xml+genshi|xml+kid
Gentoo Ebuild
Gentoo Eclass
GEO-SLOPE SEEP/W
Geogebra
Geographic information system GIS systems
Geographic information system|GIS
Geographic resources analysis support system|GRASS
Geomechanical design analysis|GDA
Geometric CAMWorks
GeoMetrix Data Systems Training Partner
Geosoft Oasis montaj
Gestion de projet
Gestione progetti
Gestión de proyectos
Gestão de projetos
GGY AXIS
Gherkin|cucumber|cucumberjs
GibbsCAM
Gift registry
Giraffe Production Systems Giraffe Schedule System
Git
GitHub
GitHub Actions
GitLab
GitLab CI|GitLab CI/CD
Gleam
Glimmer JS|gjs
Glimmer TS|gts
Global Insight AREMOS
Global Mapper Software Global Mapper
Global positioning system|GPS
GLSL
Glyph
GNOME Gnutrition
Gno|gnolang
GNU Image Manipulation Program|GIMP
GNU Octave
Gnuplot
Go Template|gotmpl
Golden Helix HelixTree
Golden Software Surfer
Golo
Good manufacturing practice|GMP
Google
Google Ads|Ads
Google Analytics|Analytics
Google Android|Android
Google Angular
Google Calendar|Calendar
Google Chrome|Chrome|googlechrome
Google Classroom|Classroom
Google Cloud Platform|GCP|Google Cloud|Cloud
Google Docs|Docs
Google Drive|Drive
Google Earth Pro|Earth Pro
Google Gmail|Gmail
Google Meet|Meet
Google Sheets|Sheets
Google Sites|Sites
Google Slides|Slides
Google Workspace|Workspace
goQ WordQ
Gosu
Go|Golang
GPC Autocab
Grace
Grafana Labs Grafana Cloud
Grammarly Editor
Grammatical Framework
Graphic presentation
Graphical user interface GUI builder
Graphical user interface GUI design
Graphics
Graphics creation
Graphisoft ArchiCAD
GraphPad Software GraphPad Prism
GraphQL|Graph QL
Grass Valley EDIUS
Greenbrier Graphics Deed Plotter
Greenhouse gas management
Greenplum Database
Greenway Health PrimeSuite
Greenway Medical Technologies PrimeChart
Greenway Medical Technologies PrimeSUITE
Grid analysis and display system GrADS
Grid generation
Groovy Server Pages|gsp|java server page
Groovy|groovylang|apachegroovy
Groundwater modeling system|GMS
Groundwater Vistas
GroupMe
gRPC|grpcio|Google Remote Procedure Call
GSC
Guardian RFID
Guidance Software EnCase Enterprise
Hack
Halogen e360
Halogen ePraisal
Haml
Hand held spell checkers
Handheld computer device
Handlebars|hbs|htmlbars|handlebarsjs
Harbour
Hardware description language|HDL
Hare
Harland Financial Solutions DecisionPro
Harvard Graphics
HashiCorp Vagrant
Haskell
Haxe
Hazard analysis and critical control points|HACCP
Hazardous materials management HMS
HCL|HashiCorp Configuration Language|opentofu|OpenTF
HCSS HeavyBid
HCSS HeavyJob
Health Care Data HealthProbe
Healthcare common procedure coding system|HCPCS
HealthFusion MediTouch
HealthLine Systems Eyecom
Healthvision TDSynergy LIS
HEAT Software GoldMine
Heating, ventilation and air conditioning|HVAC
HEC-1
HEC-HMS
HEC-RAS
Help desk
Hematology laboratory workflow management
Henry Schein DentalVision Professional
Henry Schein Dentrix
Henry Schein Easy Dental
Heron CrossTie General Ledger
Hewlett Packard HP-UX|HP-UX
Hewlett Packard LoadRunner|LoadRunner
Hewlett Packard QuickTest Professional|QuickTest Professional
Hewlett-Packard HP Network Node Manager|Network Node Manager
Hewlett-Packard HP OpenVMS|OpenVMS
HEX Laboratory Systems LAB/HEX
Hexagon Intergraph
Hexagon Metrology PC-DMIS
Hibernate ORM
High School Scheduling and Transcript HSST
HIP
HIPAA
HiT Software Allora
HiveQL
HLSL
HMIS Advantage
HMS
Holt Systems eMedRec
HolyC
Home Energy Efficient Design|HEED
Honeypot
hoon
Hospitality Control Solutions Aloha Point-of-Sale
Housekeeping
HP 49G+ Appraiser Fee Calculator
HP Autonomy TeamSite
HP DataProtector
HP Trim
HP WebInspect
HTML+ECR|ecr
HTML+EEX|eex|heex|leex
HTML+ERB|erb|rhtml|html+ruby
HTML+PHP
HTML+Razor|razor
HTML|xhtml
HubSpot
Human machine interface|HMI
Human modeling
Human resource information system|HRIS
Human resource management software|HRMS
Human resources management system
Human resources|HR
Humanic Design Human Resources Management System
Humidity and vapor drive calculation
Hurl
HVAC tools
Hydraulic modeling
Hydrologic simulation program fortan|HSPF
HydroSOLVE AQTESOLV
Hyland OnBase Enterprise Content Management
Hyland Software OnBase
Hyperion Enterprise
Hypertext markup language HTML
Hypertext preprocessor PHP
HyperTox
HyPhy
Hy|hylang
I-flex Solutions Reveleus Investment Performance Measurement
Iatric Systems MobiLab
IBM ADSTAR|ADSTAR
IBM AIX|AIX
IBM CATIA
IBM Check Processing Control System CPSC|Check Processing Control System CPSC
IBM Cognos Business Intelligence|Cognos Business Intelligence
IBM Cognos Impromptu|Cognos Impromptu
IBM Cognos|Cognos
IBM Costimater|Costimater
IBM DB2|DB2
IBM Digital Analytics|Digital Analytics
IBM Domino|Domino
IBM FileNet Content Manager|FileNet Content Manager
IBM Informix|Informix
IBM InfoSphere DataStage|InfoSphere DataStage
IBM Interactive System Productivity Facility|ISPF|Interactive System Productivity Facility
IBM iSeries Access
IBM Lotus 1-2-3|Lotus 1-2-3
IBM Lotus Approach|Lotus Approach
IBM Lotus Notes|Lotus Notes
IBM Maximo Asset Management|Maximo Asset Management
IBM Middleware|Middleware
IBM Notes|Notes
IBM Power Systems|Power Systems
IBM QRadar SIEM|QRadar SIEM
IBM Rational Build Forge|Rational Build Forge
IBM Rational ClearCase|Rational ClearCase
IBM Rational ClearQuest|Rational ClearQuest
IBM Rational Data Architect|Rational Data Architect
IBM Rational PurifyPlus|Rational PurifyPlus
IBM Rational RequisitePro|Rational RequisitePro
IBM Rational Robot|Rational Robot
IBM Rational Rose XDE|Rational Rose XDE
IBM SPSS Amos|SPSS Amos
IBM SPSS Statistics|SPSS Statistics
IBM Terraform
IBM Tivoli|Tivoli
IBM WebSphere MQ|WebSphere MQ
IBM WebSphere|WebSphere
IBM z/OS operating systems
ICANotes
iChartPlus
iCIMS Talent Cloud
ICON programming language
ICS Learning Group Inquisiq EX
Identity and access management|IAM
IDEXX Laboratories IDEXX Cornerstone
IDL
Idris
IDX Systems IDXtend
IDX Systems Patient Chart Tracking
IEA Software Emerald
IFRS
IGOR Pro|igor|igorpro
IHS Petra
Ikonami AT-Learning Tool
IL Assembly|ilasm|msil
Illumina Laboratory Information Management System|LIMS
Illustration
Image analysis
Image editing
Image enhancement
Image processing
Image processing systems
Image scanning
Image-guided surgery
ImageJ Macro|ijm
iMagic Restaurant Reservation
Imba
ImHex Pattern Language|ImHex|ImHexPatternLanguage|imhexpl
IMSI TurboCAD
Incident command system|ICS
Incident tracking
Index tuning
Individualized education program|IEP
Individualized Educational Program
Inetsoft
Infection control|Infection prevention
Infinity QS ProFicient
Infocorp Computer Solutions $mart System
Infocorp Softwear/POS
Infor ERP Baan
Infor ERP SyteLine
Infor Lawson Supply Chain Management
Infor SSA Human Capital Management
Inform 7|inform7
Informatica
Informatica Big Data|Big Data
Informatica Corporation PowerCenter|Corporation PowerCenter
Informatica PowerCenter|PowerCenter
Information Builders WebFOCUS
Information presentation
Information Resource Products Clinical Coding Expert
Information systems integration
Informed EMS Field Guide
InforSense InforSense
Infrastructure as code|IaC
Ink
Inkscape
Inmagic TextWorks
Inno Setup
Innova Financial Solutions Derivatives Expert
Innovative Interfaces Millennium
InScribe
Insight Direct ServiceCEO
Insight Software My Vision Express
Insightful S-PLUS
Inspired eLearning iLMS
Instagram
Instant messaging
Instructional
Instructure Canvas
Insurance rating
Integra Radionics NeuroSight Arc
Integrated Automated Fingerprint Identification System|IAFIS
Integrated development environment|IDE
Integrated Systems Management OmniMD
Integration testing
Intelladon Enterprise Knowledge Platform|EKP
Intelligent Information Conversion Technologies MeritScholar
Intellitax financial solutions
IntelliTrack 3PL
IntelliTrack Warehouse Management System
Intellum Rollbook
Intensive care|ICU|Critical care
Interactive psychological evaluation
Interactive voice response
InterEnergy Software Building Energy Analyzer PRO
Interface definition language
Intergraph ImageStation Stereo Softcopy Kit|SSK
Intergraph MGE
Interlock shutdown systems
Internet browser
Internet or intranet image distribution
Interoperability testing
Interstate connection ICON
Interwoven
Intrado SchoolMessenger
Intrax ProcedureNet
Intrusion detection system|IDS
Intrusion prevention system|IPS
Intuit ProSeries|ProSeries
Intuit QuickBooks Point of Sale|QuickBooks Point of Sale
Intuit QuickBooks|QuickBooks
Intuit TurboTax|TurboTax
Inventory
Inventory control
Inventory control system
Inventory control systems
Inventory management
Inventory management systems
Inventory tracking
InVision
Invivo Data EPX ePRO Management System
Io
Ioke
IOS Health Systems Medios EHR
iParadigms Turnitin
iPro
IPro Restaurant Inventory, Recipe & Menu Software
Iron Mountain Accutrac records management
Isabelle
Isabelle ROOT
Isograph Markov
ISPC
ItemTracker
Iterum eMedic
Itron Enterprise Energy Management EEM Suite
ITT Exelis Visual Information Solutions ENVI
ITT Visual Information Solutions ENVI
Ivorix Neurostrategy Finance
J
Jac
Jai
Jail management
JamBoard
James Frazier Associates DataStart
Janet
Jasmin
JASS|jass2
Java
Java Server Pages|jsp
Java Template Engine|jte
JavaScript framework
JavaScript Object Notation JSON
JavaScript+ERB
JavaScript|JS|ECMAScript
JCL
JDA Manugistics
Jekyll|jestjs
Jenkins CI
Jenkins|hudson
Jenzabar EX
JetBrains MPS|mps
JetBrains PhpStorm
JETCAM
JFlex
Jinja|django|html+django|html+jinja|htmldjango
Jison
Jison Lex
Jitterbit
Job control language
Job costing
John Deere Apex Farm Management
Jolie
jq
jQuery|jqueryjs
JSONiq
Jsonnet
Julia REPL
Julia|julialang
Juniper Networks NetScreen-Security Manager
JUnit
Jupyter Notebook|IPython Notebook
Justice Systems FullCourt Enterprise
Just|Justfile
Kahoot!
Kaitai Struct|ksy
Kaizen
KakouneScript|kak|kakscript
Kali Linux
Kanban
KAPES
Kapwing
Kareo Practice Management
KayPENTAX Multi-Speech
KCL
Keb Combivis Studio
Kentech Kipware Studio
Kentech Kipware Trig Kalculator
Kentech machine shop
KerboScript
Key performance indicators|KPI|KPIs
Keypoint DataDesk
Keysight Technologies Advanced Design System
KFramework
KIKA Veracity
Kit
Kitty Hawk
Klantenservice
KNMI TurboWin
Koka
KoLmafia ASH
KornShell
Kotlin|kotlinlang
KRL
Kronos Enterprise Workforce Management|Enterprise Workforce Management
Kronos Workforce Payroll|Workforce Payroll
Kronos Workforce Timekeeper|Workforce Timekeeper
Kubernetes|k8s
Kundenbetreuung
kvlang
Label printing
Label-making
Labeling
Laboratory information management system
Laboratory information system|LIS
LabSoft LabNet
LabVIEW
Ladder Logic
Lambdapi
LAMP Stack
Landfill gas analysis
Landmark Graphics GeoGraphix
Landtec System Software LFG Pro
Langium
Language analysis
Language arts educational
Large language models|LLM|LLMs
Laser imaging detection and ranging LIDAR system
Laserfiche
Laserfiche Avante
Lasso|lassoscript
Latte
Law enforcement information databases
Lawson ERP
Lawson Human Resource Management
Lead generation
Leadership
Leading Market Technologies EXPO
Lean 4|lean4
Lean manufacturing|Lean
Learn HQ Activate LMS
Learning Fundamentals Speech Visualization
Learning management system
Legal Files
Legal research
Leica Geosystems ERDAS IMAGINE
Leo
LeonardoMD Renaissance
Lesson planning
Less|less-css|lesscss
Levare Center Court
LexisNexis
LexisNexis CaseMap
LexisNexis CourtLink Strategic Profiles
LexisNexis SmartLinx
LexisNexis Time Matters
Lex|flex
LFE
LibreOffice
License management
Licensed Practical Nurse|LPN
Life cycle cost
LightSpeed Cloud
LigoLANG
LilyPond
Limbo
LINDO Systems optimization modeling
Linear Programming
LinkedIn
Linker Script
Linux|GNU/Linux
Lion Edge Technologies Ranch Manager
Liquid
Liquidsoap
List processing language LISP
Litchi
Literate Agda
Literate CoffeeScript|litcoffee
Literate Haskell|lhaskell|lhs
LiveCode Script
LiveScript|live-script
LLVM|Low Level Virtual Machine
Load testing
Loan application processing
LOB RetailPoint
Lobster
Local area network|LAN
Log book
Logic Software Easy Projects.NET
Logic synthesis
Logisoft Positive Pos System
Logistics
Logisuite Enterprise
Logisuite Forwarder
LogMatrix NerveCenter
LogMeIn GoToMeeting
LogMeIn GoToWebinar
Logo design
Logos
Logtalk
LOLCODE
London Computer Systems Rent Manager
Longview Consolidation
Longview Performance Management Platform
Longview Solutions Khalix
LookML
Loom
LoomScript
LP360
LSA Visual Easy Lean
LSL
Luau
Lua|lualang
Lucid IQ CMP
Lucidchart
Lyris HQ Web-Analytics Solution
M-code
M-Tech Hotel Service Optimization System HotSOS
M4
M4Sugar|autoconf
Mac HelpMate
Macaulay2
Machine control
Machine learning|ML
Machine operation
Machining
Magellan Firmware
MAGIC
Magma Design Automation
MailChimp
Maintenance information databases
Maintenance management
Maintenance planning
Maintenance record
Makefile|bsdmake|make
MakeMusic Finale
Mako
Management information systems|MIS
ManageMore Cellular Manager
Manufacturing resource planning
MapInfo
MapInfo MapMarker
MapInfo Professional
Maplesoft Maple
Mapping
MapR Converged Data Platform
MapReduce big data
MapShots EASi Suite
Maptek Vulcan
MariaDB
Market forecast
Market research
Marketo Marketing Automation
MarketSharp
MarkLogic
Marko|markojs
Martin D Adamiker's TruFlite
Maschinelles Lernen
Mask
Mass appraisal records system|MARS
Master Merchant Systems Music Store
Mastercam computer-aided design and manufacturing
MasterControl
Material safety data sheet|MSDS
Materials management
Materials requirement planning|MRP
Materials resource planning
Math educational
Mathematical
Mathematical Programming System
Matheny Pattern Forecaster Plus
Mathsoft Mathcad
MathWorks Simulink
MATLAB|octave
Maximizer Software Maximizer Enterprise
Maxon Cinema 4D
MAXScript
Max|max/msp|maxmsp
MAYA Nastran
Maynard PlanStaff Manager
Mazak Mazatrol SMART CNC
McAfee
McAfee VirusScan
McAllister Software Systems AVImark
mcfunction
McKesson ANSOS One-Staff
McKesson Horizon Lab
McKesson Lytec
McKesson Practice Plus
McNeel Rhinoceros 3D
McTrans Center TSIS-CORSIM
McTrans HCS+
MD Synergy Medical Appointment Scheduling
Mdansby The PsychReport
mdsvex
MDX
Mean time between failures MBTF
Mean time to failure|MTTF
Measure Square FloorEstimate Pro
Med Math
MedcomSoft Record
MedDataSolutions Regist*r
MEDENT
Medflow Complete
Mediasoft mediOFFICE
Medical
Medical coding|ICD-10
Medical condition coding
Medical digital imaging
Medical laser control
Medical procedure coding
Medical record charting
Medical reference
Medical system integration
Medical Wizards ER & ICU ToolBox
Medical Wizards ER Suite
Medical Wizards Paramedics ToolBox
Medication administration
MedicWare EMR
MediPro Medisoft Clinical
MEDITECH
MEDITECH Behavioral Health Clinicals
MEDITECH Healthcare Information System HCIS
MEDITECH Medical and Practice Management MPM Suite
Medscribbler Enterprise
MedStar Systems DrWorks
Medworxx Learning Management System
Megger PowerDB
Mendel
Mentimeter
Mentor Graphics
Mentor Graphics LeonardoSpectrum
Mentor Graphics PADS
Mentor Graphics Xpedition xDX Designer
Mentoring
Menu planning
Mercury
MergerStat Control Premiums
MergerStat Price to Earnings Ratios
Mermaid|mermaid example
Meson
Metal
Metasploit
MeteorJS
MethodWare ProAudit Advisor
Metodologías ágiles
MeTTa
Mi-Co Mi-Forms
Micosoft SQL Server Analysis Services|SSAS
Micro Estimating FabPlan
Micro Focus OpenView
MicroBiz
Microchip MPLAB Integrated Development Environment
MicroCog Assessment of Cognitive Functioning
MicroFocus GroupWise
MicroFour PracticeStudio.NET EMR
MICROS Systems HSI Profits Series
Microscopic image capturing
Microservices Architecture
Microservices|Microservice architecture|Micro services
Microsoft .NET Framework
Microsoft Access
Microsoft Active Directory|Active Directory
Microsoft Active Server Pages|Active Server Pages
Microsoft ActiveX|ActiveX
Microsoft ASP.NET
Microsoft ASP.NET Core MVC|ASP.NET Core MVC
Microsoft Azure DevOps Services|Azure DevOps Services
Microsoft Azure|Azure|microsoftazure
Microsoft Business Contact Manager|Business Contact Manager
Microsoft Commerce Server|Commerce Server
Microsoft Defender Antivirus|Defender Antivirus
Microsoft DirectX|DirectX
Microsoft Dynamics AX|Dynamics AX
Microsoft Dynamics CRM|Dynamics CRM
Microsoft Dynamics GP|Dynamics GP
Microsoft Dynamics Marketing|Dynamics Marketing
Microsoft Dynamics NAV|Dynamics NAV
Microsoft Dynamics SL|Dynamics SL
Microsoft Dynamics|Dynamics
Microsoft ESP SDK|ESP SDK
Microsoft Excel|Excel
Microsoft Exchange|Exchange
Microsoft FrontPage|FrontPage
Microsoft FRx|FRx
Microsoft Great Plains Personal Data Keeper|Great Plains Personal Data Keeper
Microsoft Hyper-V Server|Hyper-V Server
Microsoft Hyperterminal|Hyperterminal
Microsoft Image Composite Editor|Image Composite Editor
Microsoft Internet Explorer|Internet Explorer
Microsoft Internet Information Services|IIS|Internet Information Services
Microsoft MapPoint|MapPoint
Microsoft NetMeeting|NetMeeting
Microsoft Office
Microsoft Office Live Meeting|Office Live Meeting
Microsoft Office Outlook|Office Outlook
Microsoft Office SharePoint Server|MOSS|Office SharePoint Server
Microsoft OneNote|OneNote
Microsoft operating system
Microsoft Outlook|Outlook
Microsoft Paint|Paint
Microsoft Power BI|Power BI
Microsoft PowerPoint|PowerPoint
Microsoft PowerShell
Microsoft Project
Microsoft Publisher
Microsoft SharePoint|SharePoint
Microsoft Silverlight|Silverlight
Microsoft SQL Server Integration Services|SSIS|SQL Server Integration Services
Microsoft SQL Server Reporting Services|SSRS|SQL Server Reporting Services
Microsoft SQL Server|SQL Server
Microsoft Team Foundation Server|Team Foundation Server
Microsoft Teams|Teams
Microsoft transact-structural query language T-SQL
Microsoft Visio|Visio
Microsoft Visual Basic
Microsoft Visual Basic for Applications VBA|Visual Basic for Applications VBA
Microsoft Visual Basic Scripting Edition VBScript|Visual Basic Scripting Edition VBScript
Microsoft Visual Basic.NET|Visual Basic.NET
Microsoft Visual C# .NET|Visual C# .NET
Microsoft Visual FoxPro|Visual FoxPro
Microsoft Visual InterDev|Visual InterDev
Microsoft Visual SourceSafe|Visual SourceSafe
Microsoft Visual Studio|Visual Studio
Microsoft Windows
Microsoft Windows Mobile|Windows Mobile
Microsoft Windows Movie Maker|Windows Movie Maker
Microsoft Windows Server|Windows Server
Microsoft Windows Sysprep|Windows Sysprep
Microsoft Windows Vista Business|Windows Vista Business
Microsoft Windows XP|Windows XP
Microsoft Word|Word
MicroStrategy
MicroStrategy Desktop|Desktop
MicroStrategy Report Services|Report Services
MicroSurvey FieldGenius
MicroSurveyCAD
Mideo Systems EZDoc Plus
Midwest MicroSystems Cow Sense
MIG welding
MightyScout
Migration
Migration testing
Millennium Software Atrex
MineSight
MiniD
MiniScript
Minitab
MiniZinc
Mint
Mirah
mIRC Script
Misys Healthcare Systems Mysis Tiger
MITRE ATT&CK
Mitre Software GSLOPE
MJICCS PilotLog
MLIR
Mobile application
Mobile Knowledge Cabmate
Modelica
Modeling
Modernizing Medicine Practice Management
Modula
Modula-2
Modula-3
Module Management System
Mojo
Molecular Devices Corporation MetaMorph
Molecular simulation
MoneySoft Corporate Valuation
MongoDB|Mongo
Monkey
Monkey C
Monte Carlo simulation
Montgomery Investment Technology Bonds XL
Montgomery Investment Technology Exotics XL
Montgomery Investment Technology FinTools
Montgomery Investment Technology Options XL
Montgomery Investment Technology QuoteTools
Montgomery Investment Technology Risk XL
Montgomery Investment Technology SigTools
Montgomery Investment Technology Utility XL
Moocode
Moodle
Moody's KMV CreditEdge
Moody's KMV Decisions
Moody's KMV Financial Analyst
Moody's KMV Risk Advisor
Moody's KMV Risk Analyst
MoonBit
MoonScript
Mosby's Drug Consult
Moss Adams Profit Mentor
Motion analysis
Motion graphics
Motoko
MotorMaster+
Motorola 68K Assembly|m68k
Move
Mozilla Firefox
Mozilla Thunderbird
MQL4
MQL5
MSC Software Adams
MSC Software Nastran
MSC Software Patran
MTI Systems Costimator JS
MTML
MUF
Multi-line optical character reader
Multi-router traffic grapher MRTG
Multidata Computer Systems MultiTech
Multivariate statistical program MVSP
MUMPS M
mupad
Musical instrument digital interface|MIDI
Mustache
Mutation testing
Muthen & Muthen Mplus
Mutual fund analysis
MWH Soft InfoSWMM
Myghty
Myspace
MySQL|mystructuredquerylanguage
myWriterTools
Mzinga On-Demand Learning Suite
M|mumps
Nagios
Nasal
NASL
National Crime Information Center (NCIC) database
National Instruments LabVIEW
National Instruments Multisim
National Integrated Ballistics Information Network|NIBIN
National Library of Medicine DOCLINE
National Library of Medicine Medline
Natural language processing|NLP
NaviNet Open
NavisWorks Jetstream
Navzilla
NCG Medical Systems d-Chart
NCL
NCR Advanced Checkout Solution
NCR Advanced Store
NCR NeighborhoodPOS
NCR Teradata Warehouse Miner
NCSS
NCSS Power Analysis and Sample Size PASS
NDCMedisoft
Nearley
Nearpod
Nedstat Sitestat
Negotiation
Nemerle
nesC
NestJS|Nest.js
NetDimensions Enterprise Knowledge Platform
NetDocuments
NeTLIMS AutoLIMS Core Lab
NetLinx
NetLinx+ERB
NetLogo
Netscape Navigator
Netsmart Technologies Avatar Clinical Workstation CWS
NetSuite ERP
NetSuite NetCRM
NetSuite NetERP
Network and component performance analysis
Network and system vulnerability assessment
Network availability monitoring
Network directory services
Network documentation
Network intrusion detection
Network intrusion prevention systems|NIPS
Network management
Network modeling, mapping, and analysis
Network traffic flow monitoring and analysis
Network traffic probe
Network, server and operating system optimization
Neural network modeling
NeuroSolutions for MatLab
NeuroSolutions Trading Solutions
New Millennium Communications Genesis Accounting
NewLisp
Next Limit Maxwell Render
Next.js|NextJS
Nextflow
NextGen Healthcare Information Systems EMR
NextGen Healthcare NextGen Practice Management
Nickel
Nimblefeet Technologies Captain's Keeper
Nim|nimlang
Nit
Nix|nixos
Nmap
NMODL
Node.js|NodeJS|Node JS
Noir|nargo
Noldus Information Technology The Observer XT
Non uniform rational b-splines NURBS
Norchard Solutions Succession Wizard
Norton AntiVirus
NortonLifeLock cybersecurity
NoSQL
Notam Development Group Airport Insight
NovaStor NovaBACKUP
NSIS|Nullsoft Scriptable Install System
Nuance Dragon NaturallySpeaking|Dragon NaturallySpeaking
Nuance OmniPage Professional|OmniPage Professional
Nuance PaperPort Professional|PaperPort Professional
Nuesoft Technologies NueMD
NumPy
NUnit
Nunjucks|njk
Nursing documentation
Nushell|nu-script|nushell-script
Nu|nush
NWScript
O*NET OnLine
Oasys structural design and analysis
Oberon
Object database management system ODBMS
Object Management Group Object Request Broker
Object oriented development environment
Object-oriented programming|OOP
Objectif Lune PlanetPress Suite
Objective Caml
Objective-C++|obj-c++|objc++|objectivec++
Objective-C|obj-c|objc|objectivec
Objective-J|obj-j|objectivej|objj
Objectives and key results|OKR|OKRs
ObjectScript
OCaml
Occupational therapy
Odin|odinlang|odin-lang
Office suite
OfficeMate Software Solutions OfficeMate
Ohio Willow Wood OMEGA Tracer System
Omgrofl
OMNeT++ MSG|omnetpp-msg
OMNeT++ NED|omnetpp-ned
OmniRIM Records Management Suite
Omnitech OMNILAB
On Center On-Screen Takeoff
On Center Quick Bid
Onboarding
Online advertising reporting
Online Computer Library Center (OCLC) databases
Online database search and retrieval
Online databases
Online medical databases
Online title search and property report
Online traffic calculator
OnPoint Digital OnPoint Learning & Performance Suite
ooc
Opa
Opal
Open Dental
Open Graphics Library OpenGL
Open Policy Agent
OpenAI ChatGPT
OpenCL
OpenClinica
OpenDroneMap
OpenEdge ABL|progress|openedge|abl
OpenOffice.org
OpenQASM
OpenRC runscript|openrc
OpenRoads Designer
OpenSCAD
Operating system
Operating system shells
Operational Data Store|ODS
Operational databases
Operitel LearnFlex
Optical character recognition|OCR
Optical network management
Optical Research Associates LightTools
Optimization
OptionVue Options Analysis
Oracle Advanced Procurement|Advanced Procurement
Oracle Agile Product Lifecycle Management|Agile Product Lifecycle Management
Oracle Application Express APEX|Application Express APEX
Oracle Application Server|Application Server
Oracle Business Intelligence Discoverer|Business Intelligence Discoverer
Oracle Business Intelligence Enterprise Edition|Business Intelligence Enterprise Edition
Oracle Business Intelligence Suite|Business Intelligence Suite
Oracle Clinical|Clinical
Oracle Data Guard|Data Guard
Oracle Database
Oracle Designer|Designer
Oracle E-Business Suite Financials|E-Business Suite Financials
Oracle E-Business Suite Logistics|E-Business Suite Logistics
Oracle E-Business Suite|E-Business Suite
Oracle Eloqua|Eloqua
Oracle Enterprise Manager Cloud Control|Enterprise Manager Cloud Control
Oracle Enterprise Manager|Enterprise Manager
Oracle Essbase|Essbase
Oracle Fusion Applications|Fusion Applications
Oracle Fusion Middleware|Fusion Middleware
Oracle Golden Gate|Golden Gate
Oracle HRIS
Oracle Hyperion Planning|Hyperion Planning
Oracle Hyperion|Hyperion
Oracle Java
Oracle Java 2 Platform Enterprise Edition J2EE|Java 2 Platform Enterprise Edition J2EE
Oracle Java Message Service|JMS|Java Message Service
Oracle JavaServer Pages JSP|JavaServer Pages JSP
Oracle JD Edwards EnterpriseOne|JD Edwards EnterpriseOne
Oracle JDBC|JDBC
Oracle Manufacturing Scheduling|Manufacturing Scheduling
Oracle Net Manager|Net Manager
Oracle NetSuite|NetSuite
Oracle PeopleSoft Financials|PeopleSoft Financials
Oracle PeopleSoft|PeopleSoft
Oracle PL/SQL
Oracle Primavera Enterprise Project Portfolio Management|Primavera Enterprise Project Portfolio Management
Oracle Primavera P6 Enterprise Portfolio Project Management|Primavera P6 Enterprise Portfolio Project Management
Oracle Primavera Systems|Primavera Systems
Oracle Real Application Cluster|RAC|Real Application Cluster
Oracle Reports|Reports
Oracle Siebel CRM|Siebel CRM
Oracle Siebel Server Sync|Siebel Server Sync
Oracle Solaris|Solaris
Oracle SQL Developer|SQL Developer
Oracle SQL Loader|SQL Loader
Oracle SQL Plus|SQL Plus
Oracle Taleo|Taleo
Oracle WebLogic Server|WebLogic Server
OrCAD Capture
Orchard Software Orchard Harvest LIS
Order management
OriginLab Origin
Orion Law Management Systems Orion
OSHA
Outage management system|OMS
OverpassQL
OverPy|opy
Ox
Oxygene
Oz
P4
Pacific Solutions FloorRight
Packet filter
Packet tracing
Pact
Padlet
Paisley AutoAudit
Paisley Cardmap
Paisley Focus Control Assurance
Paisley IssueTrack
Paisley RiskNavigator
Palisade @Risk
Palisade Bond @nalyst
Palisade Evolver
Palisade StatTools
Palmtree EMS Field Reference Guide
Palmtree Pocket EKG
PaloAlto Advertising Plan Pro
Pan
Pandas
Papyrus
Parameter Estimation PEST
ParentSquare
Parrot
Parrot Assembly|pasm
Parrot Internal Representation|pir
Pascal|delphi|objectpascal|embarcadero
Password management
PastPerfect Software PastPerfect
Patch and update management
Patch management
Pathlore LMS
Patient assessment
Patient care
Patient education
Patient electronic medical record
Patient management
Patient record maintenance
Patient scheduling
Patient tracking
Pattern recognition
Patterson Dental Supply Patterson EagleSoft
Pawn
Paychex payroll
Payroll
PC Dispatch
PCC EHR
PCC Pediatric Partner
PCI Express PCIe
PDDL
PDF readers
PDS Vista
Pear Deck
Pediatric Advanced Life Support|PALS
Peer-to-Peer Financial Analysis
PEG.js
Penchant Software dispatchOffice
Penetration testing|Pen testing
Pentaho Kettle
Pentana audit work system|PAWS
Pep8
PEPID EMS
Perforce
Perforce Helix
Performance management
Performance Systems Development TREAT
Perl|cperl
Perseus SurveySolutions
Personal computer diagnostic
Personalführung
Personnel management
Personnel scheduling
PhantomJS
Phlebotomy
Photogrammetric
Photography
PHP|inc|PHP Hypertext Preprocessor|Personal Home Page
Phrap
Phred
PHYLIP
Physical access management
Physical therapy
Pi Blue OptWorks Excel
Piccolo Software PiccoloTaxi
Picis CareSuite
PicoLisp
Pic|pikchr
PigLatin
Pike
Pilot Navigator Software Load Balance
Ping Identity
Pinterest
Piping and instrumentation design PID
Pix4D Pix4Dcapture
Pix4D Pix4Dmapper
Pixar RenderMan Studio
Pixologic Zbrush
Pkl
PL/SQL|PLSQL
Plateau Learning Management System
Platform as a service PaaS
Plexis Software Plexis POS
PLpgSQL
Plumbing
Plume modeling
PMC KanbanSIM
PogoScript
Point of sale POS bookstore
Point of sale|POS
PointClickCare healthcare
Polar
Polaris Microsystems AeroLog Pro
Polaris Microsystems CharterLog
Poll Everywhere
Polymath Software POLYMATH
PolySystems Asset Delphi
Pony
Portfolio management
Portswigger BurP Suite
Portugol
Positive train control PTC systems
Postal boundary mapping
PostCSS
PostgreSQL|Postgres
PostScript|postscr
POV-Ray SDL|pov-ray|povray
Power Query|powerquery
PowerBuilder
PowerMed
PowerShell|posh|pwsh|ps
PPD eLoader
Praat
Practice management software
Practice Partner Patient Records
Practice Partner Total Practice Partner
Practice Technology Prevail
PracticePRO Software Systems QuickPractice
PracticeWorks Systems Kodak WINOMS CS
PRe Consultants SimaPro
Prescription processing
Presentation
Preventive maintenance
Prezi
PricewaterhouseCoopers TeamMate
Pricing
Primer3
Pro*C
PRO-ductivity Systems Compliance Training Manager Web
Problem solving
Processing|processingpy
Procfile
Procore
Procurement
Product management
Production control
Production scheduling and planning
Prognosis Innovation Healthcare ChartAccess
Program for Energy Analysis of Residences PEAR
Program management
Programmable logic controller|PLC|PLC programming
Programming language one PL/I
Progress OpenEdge ABL
Progress Sonic ESB
Progress WebSpeed Workshop
Project estimation
Project management
Project Management Professional|PMP
Project planning
Project scheduling
Projectbeheer
Projektmanagement
Prolog|swi-prolog
Promela
ProModel
PRONTO Xi
Proofreading
Propeller Multimedia React2
Propeller Spin
Property Boulevard
Property management system|PMS
Propertyware
PROPHIX Enterprise
Protein Explorer
Prototyping
Provalis Research Simstat
Pruebas unitarias
Psyche Systems LabWeb
Psychological testing
PTC Arbortext
PTC Creo Parametric
PTC Pro/Cable
PTC Pro/ENGINEER Wildfire
PTC Pro/INTRALINK
PTC Pro/Pipe
Public relations|PR
Public speaking
Pug|pugjs
Puppet
Purchasing
PureBasic
PureScript
Purkinje Dossier
PuTTY
PVsyst
Pyret
Python console|pycon
Python|py3|python3|rusthon
PyTorch
Pyxis MedStation
q
Q#|qsharp
QAD Adaptive ERP
QGIS
Qlik Tech QlikView
QMake
QML
QMSoftware Receivables Management
QNX
QSM SLIM Suite
QSR International NVivo
Qt Script
Quake
QuakeC
Quality assurance|QA
Quality control
Quality Software Systems LabHealth
Qualitätssicherung
Qualtrics Insight
Qualtrics Research Suite
Quantifying marketability discount QMD modeling
Quantitative Micro Software EViews
Quark enterprise publishing
QuarkXPress
Quest BigBrother
Quest Central
Quest Erwin Data Modeler
Quest SharePlex
Questek Humanis
Questor Systems ARGUS
QuickBase business management
QuickBASIC|qbasic|qb64|classic qbasic|classic quickbasic
QuickCogo
Quicken
Quint
Quizlet
QUMAS quality management solution
RabbitMQ|Rabbit MQ
Racket
Radiation dose calculation
Radio frequency identification RFID
Radiopharmacy inventory databases
Ragel|ragel-rb|ragel-ruby
RailComm DocYard
Raku|perl6|perl-6
RAML
Rapid prototyping
Rapid-I RapidMiner
Rapid7 Nexpose
Rascal
RAScript
React|React.js|ReactJS
Real time operating system|RTOS
REALbasic
RealData Comparative Lease Analysis
Realization Streamliner
Really Simple Syndication|RSS
Reason
ReasonLIGO
Rebol
Recordkeeping
Records management
Recovery testing
Recruiting|Recruitment|Talent acquisition
ReCrystallize Crystal Reports
Red Hat Ansible Engine|Ansible Engine
Red Hat Enterprise Linux|Enterprise Linux
Red Hat OpenShift|OpenShift
Red Hat WildFly|WildFly
Redcode
Redgate SQL Server
Redis|remotedictionaryserver
RedPrairie DLx Warehouse
Redscript
Red|red/system
Registered Nurse|RN
Regression testing
Regulatory compliance management
Rehab Documentation Company ReDoc Suite
Reimbursement screening
Relational database
Relational database management
Relational database management system|RDMS
Relex Weibull
Reliability analysis
Reliability centered maintenance|RCM
ReliaSoft Weibull++ 6
ReliaSoft XFMEA
Remote control
Ren'Py|renpy
RenderScript
RepairTRAX
Report generation
Reporting
RequireJS
Requirements management
ReScript
ReServe Interactive
Resource management
Resource planning
Resources Calculations Incorporated SoftCost
RestaurantPlus PRO
RESTful API
Restructured extended executor REXX
REST|REST API|REST APIs|RESTful APIs|RESTful
Rethink Ed
Retrofit Energy Savings Estimation Model|RESEM
Reverse engineering
Revision control
REXX|arexx
Rez
Rich Text Format
Right Reason Technologies RightTrack
Ring
Riot
RISA Technologies RISA-3D
RISC Virtual Training Assistant
RiscStation POSSum
Risk management
RiskMetrics Group WealthBench
RIVERMorph
RMS Technology Flitesoft
RobotFramework
Robotic control
Robotic surgery
Roc
RockWare ArcMap
RockWare ChemFlux
RockWare Geochemist's Workbench GWB
RockWare MODFLOW
RockWare RockWorks
Rockwell Automation Arena|Arena
Rockwell RSLogix
Rocq Prover|coq|rocq
Roff Manpage
Roff|groff|man|manpage|man page|mdoc|nroff|troff
Roof Pro Estimate Software Roof Pro
Roofing Calculator
RoofLogic
Root cause analysis
Root kit detection
Rouge
Roundtable Software Advantage Accounting System
Route mapping
RouterOS Script
RPC|rpcgen|oncrpc|xdr
RPGLE|ile rpg|sqlrpgle
RSI ENVI
RSI interactive data language
RSM McGladrey Advanced Practice Solutions Paperless Audit
RSM McGladrey Auditor Assistant
RTI International SUDAAN
Ruby on Rails
Ruby|jruby|macruby|rake|rbx|rubylang
RUNOFF
Rust programming language
Rust|rustlang
R|Rscript|splus|rlang
Safe Software FME
Saga Practice Manager
Sage
Sage 100 Contractor|100 Contractor
Sage 100 ERP|100 ERP
Sage 300 Construction and Real Estate|300 Construction and Real Estate
Sage 50 Accounting Software|50 Accounting Software
Sage 50 Accounting|50 Accounting
Sage Accounting Software|Accounting Software
Sage Construction Anywhere|Construction Anywhere
Sage EDP Payroll Tax|EDP Payroll Tax
Sage ERP Accpac|ERP Accpac
Sage HRMS
Sage MAS 200 ERP|MAS 200 ERP
Sage MAS 500|MAS 500
Sage MAS 90 ERP|MAS 90 ERP
Sage Peachtree Premium Accounting for Manufacturing|Peachtree Premium Accounting for Manufacturing
Sage SalesLogix|SalesLogix
Sage Timeslips|Timeslips
Sail
Sakai CLE
Sale processing
Sales
Sales analysis
Sales force automation
Salesforce
Salesforce Marketing Cloud|Marketing Cloud
Salesforce Visualforce|Visualforce
Salesforce.com Salesforce CRM
Salix Applied Earthcare Erosion Draw
Salt|saltstack|saltstate
Samba
SAP
SAP Adaptive Server Enterprise
SAP business and customer relations management
SAP Business Intelligence
SAP Business Objects
SAP Business One
SAP BusinessObjects Crystal Reports
SAP BusinessObjects Data Integrator
SAP BusinessObjects Desktop Intelligence
SAP Crystal Reports
SAP ERP Human Capital Management
SAP Maintenance
SAP NetWeaver
SAP NetWeaver BW
SAP PowerBuilder
SAP PowerDesigner
SAP Replication Server
SAS
SAS JMP
Sass
Sawtooth SSI Web
SBS International Maestro Suite
SBS Keystroke
Scala|scalalang
Scaml
Scanning
ScanSoft Naturally Speaking
Scantron imaging
SCC Soft Computer SoftLab
Scenic
Scheduling
Schematic design entry
Scheme
Schlumberger Petrel E&P
Schoology
Schuyler House SchuyLab
Scientific Learning Fast ForWord
Scientific Software Group FEFLOW
Scientific Software Group Filter Drain|FD
Scientific Software Group Infinite Extent
Scientific Software Group MIGRATE
Scientific Software Group SVHeat
Scientific Software International HLM
Scientific Software International LISREL
scikit-learn|sklearn
Scilab
Screen magnification
Screen reader
Screencast-O-Matic
Screencastify
Scribus
Scriptella
Scrum
SCSS
Seacoast Laboratory Data Systems SurroundLab Plus
SeaMonkey
Search engine marketing|SEM
Search engine optimization|SEO|Search engine optimisation
Seattle Systems Shapemaker
Secure shell SSH
Securities analysis
Security assertion markup language|SAML
Security incident management
Security testing
sed
Seesaw
Seismic Micro-Technology KINGDOM
Selenium
Self
Semicron Systems
SentryOne SQL Sentry
Serif DrawPlus
Service client
ServiceMax
ServiceNow
ShaderLab
ShellSession|bash session|console
Shell|shell-script|bash|zsh|envrc|bourneagainshell
Shen
Showing Suite real estate
Siemens ModelSim
Siemens NOVIUS Lab
Siemens NX
Siemens SIMATIC STEP 7
Siemens SIMATIC WinCC
Siemens Soarian Financials
Siemens Soarian Scheduling
Siemens Solid Edge
Siemens Teamcenter
Sierra Scientific Software CRIS
Sieve
Sigmund Software Sigmund Enterprise Management
Signal analysis
Simple API for XML SAX
Simple network management protocol|SNMP
simplifyMD
Simulation
Simulation program with integrated circuit emphasis SPICE
Simultaneous location and mapping|SLAM
Single sign-on SSO
Single sign-on|SSO
Singularity
SirsiDynix Symphony
Site reliability engineering|SRE
Site remediation management
SiteComp Survey
Sitecore CMS
Six Sigma|Lean Six Sigma
SkillSoft SkillPort
SKM Systems Analysis Power Tools
Skylog Services Skylog Pro
Skype
Skyscape AnesthesiaDrugs
Skyscape medical
Slack
Slang
Slash
Slice
Slido interaction
Slim
Slint
Smali
Smalltalk|squeak
SmartBear Software AutomatedQA TestComplete
SmartCAMcnc SmartCAM
SmartDraw Legal
Smartsheet
Smarty
Smithy
SmPL|coccinelle
SMSi Twister Data Integrator
SMT
SmugMug Flickr
Snakemake|snakefile
Snapchat
Snort
SOAPware EMR
Social media
Social media marketing
Social media sites
Social networking
Social Solutions ETO
Social Work Software ClientTouch
SoftCafe MenuPro
SofTech CADRA
SoftMed ChartLocater
SoftMed ChartRelease
SoftMed ChartReserve
Softpedia ShopInvo
Softrail AEI Automatic Yard Tracking System
Softrail AEI Rail & Road Manager
Softrax Revenue Management
Softree Technical Systems Terrain Tools
Softstar Costar COCOMO II
Software AG enterprise
Software as a service SaaS
Software asset management|SAM
Software development tools
Software distribution
Software distribution management
Software libraries
Software on Sailboats Desktop Sales Manager
Softwarearchitektur
SoilVision Systems SVOFFICE
SolarWinds
Soldering
SolidCAM CAM
Solidity|soliditylang
SolidWorks COSMOSWorks
Sony Sound Forge
Sorenson Media Sorenson Squeeze
Source code editor
SourcePawn|sourcemod
Sparta Systems TrackWise
Special education
Specimen labeling system
Specimen tracking
SpectraSoft AppointmentsPRO
SpectraSoft DocuPRO
Spectroscopy
Speech analysis
Speech recognition
Spillman Technologies Records Management
Splunk Enterprise
Spreadsheet
Spreadware Business Financial Analysis
Spreadware Business Valuator
Spreadware Pro Forma
Spring Boot
Spring Framework
SQF
SQLPL
SQL|Structured Query Language
Squeegee
Squirrel
SRecode Template
SSA Global Infinium Financial Management
SST Development Group SSToolbox
St. Paul Travelers e-CARMA
Stac Software ReachOut
Staff scheduling
Stakeholder management
Stan
Standard generalized markup language
Standard ML|sml
Standardized general markup language|SGML
Starlark|bazel|bzl|buildtoolbazel
STARLIMS
Starpint Software Super Slug
STAT! Systems QD Clinical
Stat-Ease Design-Expert
Stata
StataCorp Stata
StatCom Patient Flow Logistics Enterprise Suite
State Soil Geographic STATSGO Database
Statgraphics
Static analysis
Static Free Software Electric VLSI Design System
STATISTICA
Statistical
Statistical analysis
Statistical process control|SPC
Statistical processing
Statistical Solutions BMDP
Steele Mutual Fund and Variable Annuity Expert
Stereolithography SLA rapid prototyping systems
Stochastic modeling
Storage area network|SAN
Storage management
Stormwater runoff modeling
Stratasys FDM MedModeler
Stress testing
String oriented symbolic language SNOBOL
StringTemplate
Structure prediction
Structure query language
Structured data entry
Structured Query Report|SQR
Student and Exchange Visitor Information System SEVIS
Student information systems|SIS
Student record
StudyManager Sponsor Edition
Style guide databases
Stylus|styluslang
SugarSS
SumTotal Systems ToolBook
SumTotal Systems TotalLMS
Sun Microsystems Java
Sungard Assurance
SunGard BancWare
SunGard Kiodex Risk Workbench
Sunquest Information Systems Sunquest Laboratory
SuperANOVA
SuperCollider
Supervisory control and data acquisition|SCADA
Supply chain management|SCM
Supply documentation
Supply system
Surface modeling
Surgery workflow communication
SurrealQL|surql
Survey
Svelte|sveltejs
Sway|SwayWM
Swift
SWIG
Symantec Norton Utilities|Norton Utilities
Symantec pcAnywhere
Symantec Visual Cafe|Visual Cafe
SyMetric Sciences SyMetric
SynaMed EMR
Synapse outSPOKEN
Sync Essentials Trade Accountant
Synergy Software KaleidaGraph
Synopsys Design Compiler
Synopsys HSPICE
Syscon Court Clerk
SYSPRO business
Systat Software SigmaPlot
Systat Software SigmaStat
System and data disaster recovery
System testing
System3 POS
Systems and applications migration
Systems and data disaster recovery
SystemVerilog
T-SQL|Transact-SQL|TSQL
Tableau
Tact
Tadpoles
Talend Big Data Integration
Talend Data Fabric
Talend Open Studio
Talon
Tanium
Tanner EDA L-Edit
Tape|vhs
Tax
Tax compliance property tax management
Tax planning
Taxation
Tcl|sdc|xdc
Tcpdump
Tcsh
Tea
Teal
Teamwork
Tebis computer aided design
TechHackers Convertible Bond @nalyst
TechHackers Credit @nalyst
TechHackers Exotic @nalyst
TechHackers Financial @nalyst
TechHackers IRO @nalyst
TechHackers MBS @nalyst
TechHackers Swap @nalyst
Technical Data Management System|TDMS
Technical manual database
Technical writing
techniques.org knowledgeWorks LMS
TechOnSoftware HazMatCE Pro
TechSmith Camtasia
TechSmith Snagit
Tekla
TekSoft CAMWorks
Telania eLeaP Learning Management System LMS/LCMS
Teleconferencing
Telemetry
Teleradiology systems
templ
Tenable Nessus
TensorFlow
Teradata Active Enterprise Data Warehouse
Teradata Database
Terminal emulation
Terra
Terraform Template
Terraform|HashiCorp Terraform
Terrasolid TerraScan
Test automation
Test data generator
Test design
Test implementation
Test interpretation
Test result delivery
Test routing
Test-driven development|TDD
Testing
TestNG
Tetrahex Fractal Finance
Texas Medical Software SpringCharts EMR
Text mining
Text scanning
Text to speech
Textco BioSoftware Gene Inspector
Textile Management Systems RollMaster
TeX|latex
The CAD Zone The Crime Zone
The General Store
The Gordian Group PROGEN Online
The Human Equation InSite LMS
The MathWorks MATLAB
The MathWorks Real-Time Workshop|Real-Time Workshop
The Mathworks SimBiology
The Nutrition Company FoodWorks
The Omni Group OmniPlan
The Retail Solution
The vOICe Learning Edition
TheraManager
Thomson EndNote
Thomson Reuters Elite ProLaw
Thomson Reuters EndNote
Thomson Reuters Westlaw
Thomson Reuters Westlaw Edge
Three-dimensional 3D virtual surgery
Three-dimensional modeling
Three.js|ThreeJS
Thrift
TI Program
Tibco S-PLUS
TIBCO Spotfire S+|Spotfire S+
TIBCO Spotfire|Spotfire
TickQuest NeoTicker
TIG welding
TikTok
TileGem
Time and attendance
Time and Attendance Collection System TACS
Time and motion analysis
Time management
Time reporting
Time tracking
Timekeeping
TimeValue
Tips Standard Securities Calculation Bond Analytics Module
TKSoftware RCM
TL-Verilog
TLA
TMW PowerSuite
Toit
Tolk
Tool command language Tcl
TOPAZ Enterprise Software Suite
TopHat
Total productive maintenance|TPM
Total quality management|TQM
Towers Perrin MoSes
Trabajo en equipo
Traceroute
Tradesman's Software Master Estimator
TradeTools Financial Market Databases
TradeTools Monthly U.S. Economic Database
Traffic signal
Trafficware SimTraffic
TrainCaster LMS
TrainOnTrack Learning Management System
Trancite Logic Systems ScenePD
Trane TRACE
Transcription
Translation
Transportation management
Transportation management system|TMS
TranWare Enterprise Suite
Travel Agent CMS
Traverse PC
Travis|travisci
Treasury Enforcement Communications System|TECS
Tree-sitter Query|tsq
Trendsetter Software ProAnalyst
Triage
Trigram Software AcuBase Pro
Trimble AgGPS EZ-Map|AgGPS EZ-Map
Trimble Digital Fieldbook|Digital Fieldbook
Trimble Geomatics Office|Geomatics Office
Trimble GPS Pathfinder Office|GPS Pathfinder Office
Trimble HYDROpro|HYDROpro
Trimble Pathfinder Office|Pathfinder Office
Trimble SketchUp Pro|SketchUp Pro
Trimble Terramodel|Terramodel
Trimble TerraSync|TerraSync
Trivantis Lectora
True North Computer Retail Plus
TSS Wireless Fleet Management Suite
TSX|typescriptreact
Tumbleweed SecureTransport
Tumblr
Turing
Turtle Creek Software Goldenseal
Tutoring
Twig
Twin Tier Technologies MIMS
Twitter
TXL
TypeScript|TS
TypeSpec|tsp
Typography
Typst|typ
UA Business Software Professional Edition
Ubuntu
UCN inContact Workforce Management Software WFM
ucode
UgCS
UGS Solid Edge
Ultimate Software UltiPro Workplace
Unidata Integrated Data Viewer|IDV
Unified modeling language|UML|Unified Modelling Language
Unified Parallel C
UNISTAT Statistical Package
Unit testing|Unit tests
Unity Technologies Unity
Universal Tax Systems TaxWise
UNIX
Unix Assembly|gas|gnu asm|unix asm
UNIX Shell
Unlimited Learning Resources Valusource Pro
Uno
Unreal Technology Unreal Engine
UnrealScript
Untyped Plutus Core
Upland Consulting Group Repair Traq
UPS WorldShip
Upside Learning UpsideLMS
UrWeb|Ur/Web
Usability testing
USDA Forest Vegetation Simulator|FVS
User experience|UX
User interface|UI|User interface design
User research|UX research
Vala
ValuSoft MasterCook
ValuSource BIZCOMPS
Vanguard Software Vanguard Sales Manager
VantageMed ChartKeeper
Variable frequency drive|VFD
VBA|visual basic for applications
VBScript
VCL
VectorWorks ARCHITECT
Vehicle management
Velocity Template Language|vtl|velocity
Ventilator management
Vento
VeriFone PC Charge Pro
Verilog
Veritas NetBackup
Vero Software ALPHACAM
Vero Software Edgecam
Vero Software SURFCAM
Verse
Version control
Vertafore ImageRight
VHDL
Vibration analysis
Video analysis
Video editing
Videoconferencing
Vigilant
Vim script|vim|viml|nvim|vimscript|viimproved
Vim Snippet|SnipMate|UltiSnip|UltiSnips|NeoSnippet
Vimeo
Virtual Gibbs CADD/CAM
Virtual instrument
Virtual local area network management
Virtual private networking|VPN
Virtual reality modeling language|VRML
VirtualBoss
Virus scanning
Visible Razor
Visionary Medical Systems Visionary OFFICE PM
Visual Basic .NET|visual basic|vbnet|vb .net|vb.net
Visual Basic 6.0|vb6|vb 6|visual basic 6|visual basic classic|classic visual basic
Visual MODFLOW Pro
Visual Molecular Dynamics|VMD
Visual Numerics PV-WAVE
Visual Paradigm DB Visual ARCHITECT
Visual Retail Plus
Visual Solutions VisSIM
Visual Statement Vista FX3 CSI
Vital signs
Vitera Healthcare Solutions Vitera Intergy
VMware
VMWare ESX Server
Voice activated
Voice dictation
Voice over internet protocol VoIP system
Voice recognition
Voice-activated perio charting
Volt
Vorum Research Corporation CANFIT-PLUS
vtiger CRM
Vue.js|Vue|VueJS
Vyper|vyperlang
V|vlang
Wallingford Software InfoSewer
Wallingford Software InfoWorks WS
WAM
Ward Systems Group GeneHunter
Ward Systems Group NeuralShell Predictor
Ward Systems Group NeuroShell Trader
Warehouse management system
Warehouse management|WMS
Waste management
Water flow modeling
Waterloo Hydrogeologic AquaChem
Waters eLab Notebook
Waters Millennium32
Watir
Wavefunction Spartan
WDL|Workflow Description Language
Web application
Web browser
Web conferencing
Web content management system
Web page creation and editing
Web page design and editing
Web server
Web service definition language WDSL
WebAssembly|wast|wasm
WebClarity Software BookWhere
WebEx WebOffice
WebIDL
Websense Data Loss Prevention
Website development
Webtrends
WebTrends Analytics
Welford Chart Notes
WeVideo
WGSL
Whiley
Whitebirch Software Projected Financials
WhiteSmoke
Wide area network|WAN
WideOrbit
Wiki
Wilhelm Publishing Threshold
Wilson's Computer Applications RealEasy Appraisals
Win CE
WinBUGS
Wind flow modeling
Wind River Systems VxWorks
Wind River VxWorks
Windows Embedded Compact
Windows kernel debuggers
WinEstimator WinEst
WinGap
WinMan SureSell
Wintac Pro
Wireframing
Wireshark
WisdomForce DatabaseSync System
wisp
Witcher Script
Wolfram Language|mathematica|mma|wolfram|wolfram lang|wolframlanguage
Wolfram Research Derivatives|Derivatives
Wolfram Research Mathematica
Wolfram Research Mathematica Finance Essentials|Mathematica Finance Essentials
Wolfram Research Mathematica UnRisk Pricing Engine|Mathematica UnRisk Pricing Engine
Wollok
Wonderware
Word processing
WordPerfect
WordPress
Work order
Work scheduling
Work Technology WorkTech Time
Workbrain Employee Scheduling
Workbrain Time and Attendance
Workday
Workflow
WorkForce Software EmpCenter Time and Attendance
WorkTech MAXIMO
World Software Corporation Worldox
WorldCat
Wound care
Wren|wrenlang
WRSHealth EMR
X10|xten
Xactware Xactimate
Xara Designer Pro
xBase|advpl|clipper|foxpro
XC
Xcircuit
Xcode
Xerceo Learn
Xmake
XML Path Language XPATH
Xojo
Xonsh
XP Software XPSWMM
XProc
XQuery
XS
XSLT|xsl
Xtend
Xyleme Learning Content Management System|LCMS
Yacc
Yahoo! Email
YARA
Yardi
Yardi Systems Yardi Enterprise
Yardi Systems Yardi Voyager Commercial
YASnippet|snippet|yas
YouTube
Yul
z-Tree
Zabbix
ZAP|Zed Attack Proxy
Zeek|bro
Zemax
Zend Framework
ZenScript
Zephir
Ziatek RoofDraw
Zig|ziglang
Ziiva Prosperity LMS
ZIL
Zimpl
zkipster
Zoom
"""
}
